import type { Rule } from './rule.ts';
import { externalServiceUnsupported } from './rules/capacity/externalServiceUnsupported.ts';
import { fargatePlacement } from './rules/capacity/fargatePlacement.ts';
import { fargateSpotWindows } from './rules/capacity/fargateSpotWindows.ts';
import { launchTypeAndStrategy } from './rules/capacity/launchTypeAndStrategy.ts';
import { launchTypeManagedInstances } from './rules/capacity/launchTypeManagedInstances.ts';
import { platformVersionNotFargate } from './rules/capacity/platformVersionNotFargate.ts';
import { platformVersionTooOld } from './rules/capacity/platformVersionTooOld.ts';
import { platformVersionUnknown } from './rules/capacity/platformVersionUnknown.ts';
import { strategyAllWeightsZero } from './rules/capacity/strategyAllWeightsZero.ts';
import { strategyDuplicateProvider } from './rules/capacity/strategyDuplicateProvider.ts';
import { strategyMixesFargateAndOwn } from './rules/capacity/strategyMixesFargateAndOwn.ts';
import { strategyProviderNeverUsed } from './rules/capacity/strategyProviderNeverUsed.ts';
import { strategySeveralBases } from './rules/capacity/strategySeveralBases.ts';
import { tdNotCompatibleWithLaunch } from './rules/capacity/tdNotCompatibleWithLaunch.ts';
import { clusterDefinitionMissing } from './rules/cluster/clusterDefinitionMissing.ts';
import { clusterDuplicate } from './rules/cluster/clusterDuplicate.ts';
import { clusterInstanceCount } from './rules/cluster/clusterInstanceCount.ts';
import { clusterInstanceTypeUnknown } from './rules/cluster/clusterInstanceTypeUnknown.ts';
import { clusterProviderKind } from './rules/cluster/clusterProviderKind.ts';
import { clusterProviderUnknown } from './rules/cluster/clusterProviderUnknown.ts';
import { clusterSizes } from './rules/cluster/clusterSizes.ts';
import { clusterZone } from './rules/cluster/clusterZone.ts';
import { strategyProviderUnknown } from './rules/cluster/strategyProviderUnknown.ts';
import { commandOneString } from './rules/containers/commandOneString.ts';
import { commandVariableWithoutShell } from './rules/containers/commandVariableWithoutShell.ts';
import { containerNameDuplicate } from './rules/containers/containerNameDuplicate.ts';
import { noEssentialContainer } from './rules/containers/noEssentialContainer.ts';
import { userForm } from './rules/containers/userForm.ts';
import { workingDirectoryRelative } from './rules/containers/workingDirectoryRelative.ts';
import { daemonCapacityProviderStrategy } from './rules/daemon/daemonCapacityProviderStrategy.ts';
import { daemonController } from './rules/daemon/daemonController.ts';
import { daemonDesiredCount } from './rules/daemon/daemonDesiredCount.ts';
import { daemonMaximumPercent } from './rules/daemon/daemonMaximumPercent.ts';
import { daemonOnFargate } from './rules/daemon/daemonOnFargate.ts';
import { daemonPlacementStrategy } from './rules/daemon/daemonPlacementStrategy.ts';
import { daemonVolumeConfigurations } from './rules/daemon/daemonVolumeConfigurations.ts';
import { daemonWithoutLaunchType } from './rules/daemon/daemonWithoutLaunchType.ts';
import { containerReferenceCycle } from './rules/dependencies/containerReferenceCycle.ts';
import { dependsOnCompleteEssential } from './rules/dependencies/dependsOnCompleteEssential.ts';
import { dependsOnDuplicate } from './rules/dependencies/dependsOnDuplicate.ts';
import { dependsOnHealthyWithoutCheck } from './rules/dependencies/dependsOnHealthyWithoutCheck.ts';
import { dependsOnServerCompletion } from './rules/dependencies/dependsOnServerCompletion.ts';
import { dependsOnUnknown } from './rules/dependencies/dependsOnUnknown.ts';
import { dependsOnWithoutStartTimeout } from './rules/dependencies/dependsOnWithoutStartTimeout.ts';
import { startTimeoutNoWaiter } from './rules/dependencies/startTimeoutNoWaiter.ts';
import { timeoutRangeFargate } from './rules/dependencies/timeoutRangeFargate.ts';
import { advancedConfigurationRequired } from './rules/deployment/advancedConfigurationRequired.ts';
import { advancedConfigurationUnused } from './rules/deployment/advancedConfigurationUnused.ts';
import { alarmNameForm } from './rules/deployment/alarmNameForm.ts';
import { alarmNamesEmpty } from './rules/deployment/alarmNamesEmpty.ts';
import { alternateTargetGroupSame } from './rules/deployment/alternateTargetGroupSame.ts';
import { bakeTimeDefault } from './rules/deployment/bakeTimeDefault.ts';
import { circuitBreakerFloor } from './rules/deployment/circuitBreakerFloor.ts';
import { circuitBreakerMissing } from './rules/deployment/circuitBreakerMissing.ts';
import { circuitBreakerRollbackWithoutEnable } from './rules/deployment/circuitBreakerRollbackWithoutEnable.ts';
import { circuitBreakerThreshold } from './rules/deployment/circuitBreakerThreshold.ts';
import { codeDeployNeedsLb } from './rules/deployment/codeDeployNeedsLb.ts';
import { codeDeployUpdateKeys } from './rules/deployment/codeDeployUpdateKeys.ts';
import { controllerNeedsEcs } from './rules/deployment/controllerNeedsEcs.ts';
import { deploymentStuck } from './rules/deployment/deploymentStuck.ts';
import { earlySuccessBelowMinimum } from './rules/deployment/earlySuccessBelowMinimum.ts';
import { earlySuccessIncomplete } from './rules/deployment/earlySuccessIncomplete.ts';
import { earlySuccessStrategy } from './rules/deployment/earlySuccessStrategy.ts';
import { ecspressoExternalController } from './rules/deployment/ecspressoExternalController.ts';
import { externalControllerKeys } from './rules/deployment/externalControllerKeys.ts';
import { hookCount } from './rules/deployment/hookCount.ts';
import { hookLambdaIncomplete } from './rules/deployment/hookLambdaIncomplete.ts';
import { hookPauseFields } from './rules/deployment/hookPauseFields.ts';
import { hookPauseStage } from './rules/deployment/hookPauseStage.ts';
import { linearCanaryConfigurationStrategy } from './rules/deployment/linearCanaryConfigurationStrategy.ts';
import { listenerRuleArnForm } from './rules/deployment/listenerRuleArnForm.ts';
import { minHealthyZero } from './rules/deployment/minHealthyZero.ts';
import { percentBounds } from './rules/deployment/percentBounds.ts';
import { percentNotUsed } from './rules/deployment/percentNotUsed.ts';
import { percentsBoth100 } from './rules/deployment/percentsBoth100.ts';
import { strategyNoTrafficSource } from './rules/deployment/strategyNoTrafficSource.ts';
import { documentTooLarge } from './rules/document/documentTooLarge.ts';
import { outputOnlyKey } from './rules/document/outputOnlyKey.ts';
import { taskKeyInContainer } from './rules/document/taskKeyInContainer.ts';
import { tooManyContainers } from './rules/document/tooManyContainers.ts';
import { wrappedDescribeOutput } from './rules/document/wrappedDescribeOutput.ts';
import { ebsController } from './rules/ebs/ebsController.ts';
import { ebsFilesystemOs } from './rules/ebs/ebsFilesystemOs.ts';
import { ebsInitializationRateNeedsSnapshot } from './rules/ebs/ebsInitializationRateNeedsSnapshot.ts';
import { ebsIopsRange } from './rules/ebs/ebsIopsRange.ts';
import { ebsIopsRequired } from './rules/ebs/ebsIopsRequired.ts';
import { ebsIopsUnsupported } from './rules/ebs/ebsIopsUnsupported.ts';
import { ebsKmsWithoutEncryption } from './rules/ebs/ebsKmsWithoutEncryption.ts';
import { ebsSizeOrSnapshot } from './rules/ebs/ebsSizeOrSnapshot.ts';
import { ebsSizeRange } from './rules/ebs/ebsSizeRange.ts';
import { ebsStandardOnFargate } from './rules/ebs/ebsStandardOnFargate.ts';
import { ebsTagSpecifications } from './rules/ebs/ebsTagSpecifications.ts';
import { ebsThroughputRange } from './rules/ebs/ebsThroughputRange.ts';
import { ebsThroughputType } from './rules/ebs/ebsThroughputType.ts';
import { serviceVolumeMissing } from './rules/ebs/serviceVolumeMissing.ts';
import { serviceVolumeSeveral } from './rules/ebs/serviceVolumeSeveral.ts';
import { serviceVolumeUnknown } from './rules/ebs/serviceVolumeUnknown.ts';
import { environmentFileArn } from './rules/environment/environmentFileArn.ts';
import { environmentFileExtension } from './rules/environment/environmentFileExtension.ts';
import { environmentFilesTooMany } from './rules/environment/environmentFilesTooMany.ts';
import { environmentFilesWindows } from './rules/environment/environmentFilesWindows.ts';
import { environmentInjectedName } from './rules/environment/environmentInjectedName.ts';
import { environmentLooksSecret } from './rules/environment/environmentLooksSecret.ts';
import { environmentNameDuplicate } from './rules/environment/environmentNameDuplicate.ts';
import { environmentNameInvalid } from './rules/environment/environmentNameInvalid.ts';
import { environmentPlaintextCredential } from './rules/environment/environmentPlaintextCredential.ts';
import { execInitProcess } from './rules/execute/execInitProcess.ts';
import { execNeedsTaskRole } from './rules/execute/execNeedsTaskRole.ts';
import { execNeedsWritableRoot } from './rules/execute/execNeedsWritableRoot.ts';
import { execPidTask } from './rules/execute/execPidTask.ts';
import { firelensConfigPathTaken } from './rules/firelens/firelensConfigPathTaken.ts';
import { firelensConfigS3Fargate } from './rules/firelens/firelensConfigS3Fargate.ts';
import { firelensConfigS3Value } from './rules/firelens/firelensConfigS3Value.ts';
import { firelensConfigType } from './rules/firelens/firelensConfigType.ts';
import { firelensConfigValueMissing } from './rules/firelens/firelensConfigValueMissing.ts';
import { firelensNoOptionsFargate } from './rules/firelens/firelensNoOptionsFargate.ts';
import { firelensOptionUnknown } from './rules/firelens/firelensOptionUnknown.ts';
import { firelensOutputNameMissing } from './rules/firelens/firelensOutputNameMissing.ts';
import { firelensPortPublished } from './rules/firelens/firelensPortPublished.ts';
import { firelensRouterDepends } from './rules/firelens/firelensRouterDepends.ts';
import { firelensRouterMemory } from './rules/firelens/firelensRouterMemory.ts';
import { firelensRouterMissing } from './rules/firelens/firelensRouterMissing.ts';
import { firelensRouterNotEssential } from './rules/firelens/firelensRouterNotEssential.ts';
import { firelensRouterSelf } from './rules/firelens/firelensRouterSelf.ts';
import { firelensRouterUnused } from './rules/firelens/firelensRouterUnused.ts';
import { firelensTwoRouters } from './rules/firelens/firelensTwoRouters.ts';
import { firelensWindows } from './rules/firelens/firelensWindows.ts';
import { gpuSharingMixed } from './rules/gpu/gpuSharingMixed.ts';
import { gpuValue } from './rules/gpu/gpuValue.ts';
import { neuronDevice } from './rules/gpu/neuronDevice.ts';
import { healthCheckCmdShellSyntax } from './rules/healthCheck/healthCheckCmdShellSyntax.ts';
import { healthCheckCommandEmpty } from './rules/healthCheck/healthCheckCommandEmpty.ts';
import { healthCheckCommandPrefix } from './rules/healthCheck/healthCheckCommandPrefix.ts';
import { healthCheckConsoleForm } from './rules/healthCheck/healthCheckConsoleForm.ts';
import { healthCheckNotCounted } from './rules/healthCheck/healthCheckNotCounted.ts';
import { healthCheckShellArguments } from './rules/healthCheck/healthCheckShellArguments.ts';
import { imageDigestInvalid } from './rules/image/imageDigestInvalid.ts';
import { imageEcrHostMalformed } from './rules/image/imageEcrHostMalformed.ts';
import { imageEcrPublicIncomplete } from './rules/image/imageEcrPublicIncomplete.ts';
import { imageInvalidCharacters } from './rules/image/imageInvalidCharacters.ts';
import { imageMutableTag } from './rules/image/imageMutableTag.ts';
import { imageReferenceGrammar } from './rules/image/imageReferenceGrammar.ts';
import { imageTooLong } from './rules/image/imageTooLong.ts';
import { imageVersionConsistencyOff } from './rules/image/imageVersionConsistencyOff.ts';
import { repositoryCredentialsArn } from './rules/image/repositoryCredentialsArn.ts';
import { repositoryCredentialsWithEcr } from './rules/image/repositoryCredentialsWithEcr.ts';
import { gatewayConnectorsSeveral } from './rules/lattice/gatewayConnectorsSeveral.ts';
import { gatewayPortNameUnknown } from './rules/lattice/gatewayPortNameUnknown.ts';
import { latticePortNameUnknown } from './rules/lattice/latticePortNameUnknown.ts';
import { latticeTargetGroupForm } from './rules/lattice/latticeTargetGroupForm.ts';
import { compatExternalWithFargate } from './rules/launchType/compatExternalWithFargate.ts';
import { compatWindowsManaged } from './rules/launchType/compatWindowsManaged.ts';
import { externalUnsupported } from './rules/launchType/externalUnsupported.ts';
import { fargateCapabilityAdd } from './rules/launchType/fargateCapabilityAdd.ts';
import { fargateUnsupportedContainerKey } from './rules/launchType/fargateUnsupportedContainerKey.ts';
import { fargateUnsupportedTaskKey } from './rules/launchType/fargateUnsupportedTaskKey.ts';
import { fargateVolumeKind } from './rules/launchType/fargateVolumeKind.ts';
import { fargateWindowsUnsupported } from './rules/launchType/fargateWindowsUnsupported.ts';
import { faultInjectionWindows } from './rules/launchType/faultInjectionWindows.ts';
import { inferenceAcceleratorsGone } from './rules/launchType/inferenceAcceleratorsGone.ts';
import { linuxOnlySettingOnWindows } from './rules/launchType/linuxOnlySettingOnWindows.ts';
import { logDriverLaunchType } from './rules/launchType/logDriverLaunchType.ts';
import { managedInstancesUnsupportedKey } from './rules/launchType/managedInstancesUnsupportedKey.ts';
import { capabilityAddAndDrop } from './rules/linux/capabilityAddAndDrop.ts';
import { capabilityCapPrefix } from './rules/linux/capabilityCapPrefix.ts';
import { capabilityWithPrivileged } from './rules/linux/capabilityWithPrivileged.ts';
import { credentialSpecFargateJoined } from './rules/linux/credentialSpecFargateJoined.ts';
import { credentialSpecForm } from './rules/linux/credentialSpecForm.ts';
import { credentialSpecNeedsExecutionRole } from './rules/linux/credentialSpecNeedsExecutionRole.ts';
import { fargateNofileMaximum } from './rules/linux/fargateNofileMaximum.ts';
import { fargateUlimitName } from './rules/linux/fargateUlimitName.ts';
import { tmpfsPath } from './rules/linux/tmpfsPath.ts';
import { ulimitDuplicate } from './rules/linux/ulimitDuplicate.ts';
import { ulimitSoftOverHard } from './rules/linux/ulimitSoftOverHard.ts';
import { fixedHostPortRolling } from './rules/loadBalancer/fixedHostPortRolling.ts';
import { gracePeriodMissing } from './rules/loadBalancer/gracePeriodMissing.ts';
import { gracePeriodUnused } from './rules/loadBalancer/gracePeriodUnused.ts';
import { healthCheckClassicLb } from './rules/loadBalancer/healthCheckClassicLb.ts';
import { hostModeSingleCopy } from './rules/loadBalancer/hostModeSingleCopy.ts';
import { lbClassicAwsvpc } from './rules/loadBalancer/lbClassicAwsvpc.ts';
import { lbClassicWithNewFeatures } from './rules/loadBalancer/lbClassicWithNewFeatures.ts';
import { lbContainerNotEssential } from './rules/loadBalancer/lbContainerNotEssential.ts';
import { lbContainerNotInTd } from './rules/loadBalancer/lbContainerNotInTd.ts';
import { lbContainerRequired } from './rules/loadBalancer/lbContainerRequired.ts';
import { lbDuplicate } from './rules/loadBalancer/lbDuplicate.ts';
import { lbNeither } from './rules/loadBalancer/lbNeither.ts';
import { lbNetworkModeNone } from './rules/loadBalancer/lbNetworkModeNone.ts';
import { lbPortNotInContainer } from './rules/loadBalancer/lbPortNotInContainer.ts';
import { lbSeveralNeedsEcsController } from './rules/loadBalancer/lbSeveralNeedsEcsController.ts';
import { lbTargetGroupAndName } from './rules/loadBalancer/lbTargetGroupAndName.ts';
import { lbTargetGroupArnForm } from './rules/loadBalancer/lbTargetGroupArnForm.ts';
import { roleIsServiceLinked } from './rules/loadBalancer/roleIsServiceLinked.ts';
import { roleNeedsLinkedRole } from './rules/loadBalancer/roleNeedsLinkedRole.ts';
import { roleWithoutLb } from './rules/loadBalancer/roleWithoutLb.ts';
import { awslogsCreateGroupPermission } from './rules/logging/awslogsCreateGroupPermission.ts';
import { awslogsCreateGroupValue } from './rules/logging/awslogsCreateGroupValue.ts';
import { awslogsDatetimeAndMultiline } from './rules/logging/awslogsDatetimeAndMultiline.ts';
import { awslogsGroupName } from './rules/logging/awslogsGroupName.ts';
import { awslogsRequiredOptions } from './rules/logging/awslogsRequiredOptions.ts';
import { awslogsStreamPrefixMissing } from './rules/logging/awslogsStreamPrefixMissing.ts';
import { awslogsUnknownOption } from './rules/logging/awslogsUnknownOption.ts';
import { logBufferFormat } from './rules/logging/logBufferFormat.ts';
import { logBufferWithBlocking } from './rules/logging/logBufferWithBlocking.ts';
import { logConfigurationMissing } from './rules/logging/logConfigurationMissing.ts';
import { logDriverNotDefault } from './rules/logging/logDriverNotDefault.ts';
import { logModeImplicit } from './rules/logging/logModeImplicit.ts';
import { logModeValue } from './rules/logging/logModeValue.ts';
import { logOptionAndSecret } from './rules/logging/logOptionAndSecret.ts';
import { splunkRequiredOptions } from './rules/logging/splunkRequiredOptions.ts';
import { splunkTokenPlaintext } from './rules/logging/splunkTokenPlaintext.ts';
import { monitoringResolution } from './rules/monitoring/monitoringResolution.ts';
import { hostNamespace } from './rules/namespaces/hostNamespace.ts';
import { ipcHostSysctl } from './rules/namespaces/ipcHostSysctl.ts';
import { netSysctlConflict } from './rules/namespaces/netSysctlConflict.ts';
import { netSysctlHostMode } from './rules/namespaces/netSysctlHostMode.ts';
import { pidIpcWindows } from './rules/namespaces/pidIpcWindows.ts';
import { assignPublicIpDefault } from './rules/network/assignPublicIpDefault.ts';
import { assignPublicIpNotFargate } from './rules/network/assignPublicIpNotFargate.ts';
import { networkConfigurationRefused } from './rules/network/networkConfigurationRefused.ts';
import { networkConfigurationRequired } from './rules/network/networkConfigurationRequired.ts';
import { singleSubnet } from './rules/network/singleSubnet.ts';
import { subnetIdForm } from './rules/network/subnetIdForm.ts';
import { disableNetworkingAwsvpc } from './rules/networkMode/disableNetworkingAwsvpc.ts';
import { dnsAwsvpc } from './rules/networkMode/dnsAwsvpc.ts';
import { externalNetworkMode } from './rules/networkMode/externalNetworkMode.ts';
import { extraHostsAwsvpc } from './rules/networkMode/extraHostsAwsvpc.ts';
import { fargateNetworkMode } from './rules/networkMode/fargateNetworkMode.ts';
import { faultInjectionMode } from './rules/networkMode/faultInjectionMode.ts';
import { hostModeRootUser } from './rules/networkMode/hostModeRootUser.ts';
import { hostnameAwsvpc } from './rules/networkMode/hostnameAwsvpc.ts';
import { linksMode } from './rules/networkMode/linksMode.ts';
import { linksTarget } from './rules/networkMode/linksTarget.ts';
import { managedInstancesModeUnset } from './rules/networkMode/managedInstancesModeUnset.ts';
import { managedInstancesNetworkMode } from './rules/networkMode/managedInstancesNetworkMode.ts';
import { windowsNetworkMode } from './rules/networkMode/windowsNetworkMode.ts';
import { placementCount } from './rules/placement/placementCount.ts';
import { placementExpressionAttribute } from './rules/placement/placementExpressionAttribute.ts';
import { placementExpressionGroup } from './rules/placement/placementExpressionGroup.ts';
import { placementExpressionMissing } from './rules/placement/placementExpressionMissing.ts';
import { placementExpressionOperator } from './rules/placement/placementExpressionOperator.ts';
import { placementExpressionSyntax } from './rules/placement/placementExpressionSyntax.ts';
import { placementExpressionValue } from './rules/placement/placementExpressionValue.ts';
import { serviceUnplaced } from './rules/placement/serviceUnplaced.ts';
import { taskUnplaced } from './rules/placement/taskUnplaced.ts';
import { fargateWindowsFamily } from './rules/platform/fargateWindowsFamily.ts';
import { imageArchitectureMismatch } from './rules/platform/imageArchitectureMismatch.ts';
import { windowsArm } from './rules/platform/windowsArm.ts';
import { appProtocolMode } from './rules/ports/appProtocolMode.ts';
import { appProtocolUdp } from './rules/ports/appProtocolUdp.ts';
import { appProtocolWithoutName } from './rules/ports/appProtocolWithoutName.ts';
import { containerPortTwoProtocols } from './rules/ports/containerPortTwoProtocols.ts';
import { fargateWindowsPort3150 } from './rules/ports/fargateWindowsPort3150.ts';
import { hostPortEphemeral } from './rules/ports/hostPortEphemeral.ts';
import { hostPortEqualsContainerPort } from './rules/ports/hostPortEqualsContainerPort.ts';
import { hostPortTwice } from './rules/ports/hostPortTwice.ts';
import { hostPortZeroStaticMode } from './rules/ports/hostPortZeroStaticMode.ts';
import { portMappingWithoutPort } from './rules/ports/portMappingWithoutPort.ts';
import { portNameTwice } from './rules/ports/portNameTwice.ts';
import { portNotExposed } from './rules/ports/portNotExposed.ts';
import { portRangeExclusive } from './rules/ports/portRangeExclusive.ts';
import { portRangeForm } from './rules/ports/portRangeForm.ts';
import { portRangeMode } from './rules/ports/portRangeMode.ts';
import { portRangeOverlap } from './rules/ports/portRangeOverlap.ts';
import { portsUnderNone } from './rules/ports/portsUnderNone.ts';
import { protocolUnknown } from './rules/ports/protocolUnknown.ts';
import { reservedHostPort } from './rules/ports/reservedHostPort.ts';
import { sharedNetworkPortTwice } from './rules/ports/sharedNetworkPortTwice.ts';
import { tooManyReservedPorts } from './rules/ports/tooManyReservedPorts.ts';
import { appMeshEnded } from './rules/proxy/appMeshEnded.ts';
import { proxyContainerUnknown } from './rules/proxy/proxyContainerUnknown.ts';
import { proxyNeedsAwsvpc } from './rules/proxy/proxyNeedsAwsvpc.ts';
import { proxyPropertyMissing } from './rules/proxy/proxyPropertyMissing.ts';
import { proxyPropertyNull } from './rules/proxy/proxyPropertyNull.ts';
import { proxyUidMismatch } from './rules/proxy/proxyUidMismatch.ts';
import { registryArnForm } from './rules/registry/registryArnForm.ts';
import { registryBridgeNeedsContainer } from './rules/registry/registryBridgeNeedsContainer.ts';
import { registryContainerNotInTd } from './rules/registry/registryContainerNotInTd.ts';
import { registryContainerPair } from './rules/registry/registryContainerPair.ts';
import { registryNetworkModeNone } from './rules/registry/registryNetworkModeNone.ts';
import { registryPortAndContainer } from './rules/registry/registryPortAndContainer.ts';
import { registrySeveral } from './rules/registry/registrySeveral.ts';
import { registryTooManyTasks } from './rules/registry/registryTooManyTasks.ts';
import { restartPolicyDisabledOptions } from './rules/restart/restartPolicyDisabledOptions.ts';
import { restartPolicyFirelensBridge } from './rules/restart/restartPolicyFirelensBridge.ts';
import { restartPolicyWindowsFargate } from './rules/restart/restartPolicyWindowsFargate.ts';
import { executionRoleBareName } from './rules/roles/executionRoleBareName.ts';
import { executionRoleElsewhere } from './rules/roles/executionRoleElsewhere.ts';
import { executionRoleForAwslogs } from './rules/roles/executionRoleForAwslogs.ts';
import { executionRoleForEcr } from './rules/roles/executionRoleForEcr.ts';
import { executionRoleForEnvFiles } from './rules/roles/executionRoleForEnvFiles.ts';
import { executionRoleForPrivateRegistry } from './rules/roles/executionRoleForPrivateRegistry.ts';
import { executionRoleForSecrets } from './rules/roles/executionRoleForSecrets.ts';
import { roleEmptyString } from './rules/roles/roleEmptyString.ts';
import { roleNotARole } from './rules/roles/roleNotARole.ts';
import { rolesEqual } from './rules/roles/rolesEqual.ts';
import { arnPartitionRegion } from './rules/secrets/arnPartitionRegion.ts';
import { environmentAndSecretSameName } from './rules/secrets/environmentAndSecretSameName.ts';
import { secretArnUnsupported } from './rules/secrets/secretArnUnsupported.ts';
import { secretBareNameCharacters } from './rules/secrets/secretBareNameCharacters.ts';
import { secretBareNameIsSsm } from './rules/secrets/secretBareNameIsSsm.ts';
import { secretJsonKeyColons } from './rules/secrets/secretJsonKeyColons.ts';
import { secretNameDuplicate } from './rules/secrets/secretNameDuplicate.ts';
import { secretPartialArn } from './rules/secrets/secretPartialArn.ts';
import { secretSsmArnSlashes } from './rules/secrets/secretSsmArnSlashes.ts';
import { secretSsmJsonKey } from './rules/secrets/secretSsmJsonKey.ts';
import { secretVersionStageAndId } from './rules/secrets/secretVersionStageAndId.ts';
import { securityAddedCapability } from './rules/security/securityAddedCapability.ts';
import { securityEfsTransit } from './rules/security/securityEfsTransit.ts';
import { securityHostNetwork } from './rules/security/securityHostNetwork.ts';
import { securityMemoryLimit } from './rules/security/securityMemoryLimit.ts';
import { securityPlatformVersion } from './rules/security/securityPlatformVersion.ts';
import { securityPrivileged } from './rules/security/securityPrivileged.ts';
import { securityPublicIp } from './rules/security/securityPublicIp.ts';
import { securityReadOnlyRoot } from './rules/security/securityReadOnlyRoot.ts';
import { securityRootUser } from './rules/security/securityRootUser.ts';
import { securityWindowsAdmin } from './rules/security/securityWindowsAdmin.ts';
import { createAndUpdateKeyMixed } from './rules/service/createAndUpdateKeyMixed.ts';
import { createOnlyKeyInUpdate } from './rules/service/createOnlyKeyInUpdate.ts';
import { desiredCountRequired } from './rules/service/desiredCountRequired.ts';
import { ecspressoDesiredCount } from './rules/service/ecspressoDesiredCount.ts';
import { expressService } from './rules/service/expressService.ts';
import { serviceArnRegionMismatch } from './rules/service/serviceArnRegionMismatch.ts';
import { serviceNameRequired } from './rules/service/serviceNameRequired.ts';
import { serviceOutputOnlyKey } from './rules/service/serviceOutputOnlyKey.ts';
import { servicePlatformFamily } from './rules/service/servicePlatformFamily.ts';
import { serviceWrappedInOutput } from './rules/service/serviceWrappedInOutput.ts';
import { taskDefinitionAmbiguous } from './rules/service/taskDefinitionAmbiguous.ts';
import { taskDefinitionForm } from './rules/service/taskDefinitionForm.ts';
import { taskDefinitionNotInWorkspace } from './rules/service/taskDefinitionNotInWorkspace.ts';
import { taskDefinitionRequired } from './rules/service/taskDefinitionRequired.ts';
import { scAccessLogNeedsLogConfiguration } from './rules/serviceConnect/scAccessLogNeedsLogConfiguration.ts';
import { scAliasCount } from './rules/serviceConnect/scAliasCount.ts';
import { scBridgeHostname } from './rules/serviceConnect/scBridgeHostname.ts';
import { scContainerConfigurations } from './rules/serviceConnect/scContainerConfigurations.ts';
import { scController } from './rules/serviceConnect/scController.ts';
import { scDisabledWithSettings } from './rules/serviceConnect/scDisabledWithSettings.ts';
import { scDiscoveryNameClashInWorkspace } from './rules/serviceConnect/scDiscoveryNameClashInWorkspace.ts';
import { scDiscoveryNameForm } from './rules/serviceConnect/scDiscoveryNameForm.ts';
import { scDnsNameForm } from './rules/serviceConnect/scDnsNameForm.ts';
import { scDuplicateAlias } from './rules/serviceConnect/scDuplicateAlias.ts';
import { scDuplicateDiscoveryName } from './rules/serviceConnect/scDuplicateDiscoveryName.ts';
import { scIdleBelowPerRequest } from './rules/serviceConnect/scIdleBelowPerRequest.ts';
import { scIngressPortDuplicate } from './rules/serviceConnect/scIngressPortDuplicate.ts';
import { scIngressPortTaken } from './rules/serviceConnect/scIngressPortTaken.ts';
import { scLogDriver } from './rules/serviceConnect/scLogDriver.ts';
import { scManagedInstances } from './rules/serviceConnect/scManagedInstances.ts';
import { scMemoryHeadroom } from './rules/serviceConnect/scMemoryHeadroom.ts';
import { scNamespaceMissing } from './rules/serviceConnect/scNamespaceMissing.ts';
import { scNetworkMode } from './rules/serviceConnect/scNetworkMode.ts';
import { scPerRequestTimeoutTcp } from './rules/serviceConnect/scPerRequestTimeoutTcp.ts';
import { scPortMappingUdp } from './rules/serviceConnect/scPortMappingUdp.ts';
import { scPortNameUnknown } from './rules/serviceConnect/scPortNameUnknown.ts';
import { scTaskMemoryRequired } from './rules/serviceConnect/scTaskMemoryRequired.ts';
import { scTestRulesNotHttp } from './rules/serviceConnect/scTestRulesNotHttp.ts';
import { scTestRulesWithoutTrafficStrategy } from './rules/serviceConnect/scTestRulesWithoutTrafficStrategy.ts';
import { scTlsBridge } from './rules/serviceConnect/scTlsBridge.ts';
import { scWindows } from './rules/serviceConnect/scWindows.ts';
import { azRebalancingDefault } from './rules/servicePlacement/azRebalancingDefault.ts';
import { azRebalancingUnsupported } from './rules/servicePlacement/azRebalancingUnsupported.ts';
import { placementConstraintsTotal } from './rules/servicePlacement/placementConstraintsTotal.ts';
import { placementDistinctWithExpression } from './rules/servicePlacement/placementDistinctWithExpression.ts';
import { placementRandomField } from './rules/servicePlacement/placementRandomField.ts';
import { placementStrategyField } from './rules/servicePlacement/placementStrategyField.ts';
import { containerCpuSum } from './rules/size/containerCpuSum.ts';
import { containerMemoryMinimum } from './rules/size/containerMemoryMinimum.ts';
import { containerMemoryMissing } from './rules/size/containerMemoryMissing.ts';
import { containerMemoryOvercommit } from './rules/size/containerMemoryOvercommit.ts';
import { containerMemoryOverTask } from './rules/size/containerMemoryOverTask.ts';
import { containerReservationSum } from './rules/size/containerReservationSum.ts';
import { ec2TaskCpuRange } from './rules/size/ec2TaskCpuRange.ts';
import { fargateCpuMemory } from './rules/size/fargateCpuMemory.ts';
import { fargateTaskSizeRequired } from './rules/size/fargateTaskSizeRequired.ts';
import { fargateWindowsCpu } from './rules/size/fargateWindowsCpu.ts';
import { reservationAboveMemory } from './rules/size/reservationAboveMemory.ts';
import { swappinessWithoutMaxSwap } from './rules/size/swappinessWithoutMaxSwap.ts';
import { taskSizeIgnoredWindows } from './rules/size/taskSizeIgnoredWindows.ts';
import { taskSizeUnreadable } from './rules/size/taskSizeUnreadable.ts';
import { windowsCpuOnePercent } from './rules/size/windowsCpuOnePercent.ts';
import { windowsReservation } from './rules/size/windowsReservation.ts';
import { ephemeralStorageDefault } from './rules/storage/ephemeralStorageDefault.ts';
import { ephemeralStorageNotFargate } from './rules/storage/ephemeralStorageNotFargate.ts';
import { managedTagsWithoutPropagation } from './rules/tags/managedTagsWithoutPropagation.ts';
import { propagateNothing } from './rules/tags/propagateNothing.ts';
import { serviceTagReserved } from './rules/tags/serviceTagReserved.ts';
import { tagsKeyTwice } from './rules/tags/tagsKeyTwice.ts';
import { tagsReservedPrefix } from './rules/tags/tagsReservedPrefix.ts';
import { updateCapacityNeedsForce } from './rules/update/updateCapacityNeedsForce.ts';
import { updateEmptyArrayRemoves } from './rules/update/updateEmptyArrayRemoves.ts';
import { updateNoDeployment } from './rules/update/updateNoDeployment.ts';
import { configuredAtLaunchExternal } from './rules/volumes/configuredAtLaunchExternal.ts';
import { configuredAtLaunchTwo } from './rules/volumes/configuredAtLaunchTwo.ts';
import { configuredAtLaunchWindowsFargate } from './rules/volumes/configuredAtLaunchWindowsFargate.ts';
import { dockerVolumeAutoprovisionTask } from './rules/volumes/dockerVolumeAutoprovisionTask.ts';
import { dockerVolumeDriverMissing } from './rules/volumes/dockerVolumeDriverMissing.ts';
import { dockerVolumeSharedNoAutoprovision } from './rules/volumes/dockerVolumeSharedNoAutoprovision.ts';
import { dockerVolumeWindowsDriver } from './rules/volumes/dockerVolumeWindowsDriver.ts';
import { efsAccessPointRoot } from './rules/volumes/efsAccessPointRoot.ts';
import { efsExternal } from './rules/volumes/efsExternal.ts';
import { efsIamNeedsTaskRole } from './rules/volumes/efsIamNeedsTaskRole.ts';
import { efsIdForm } from './rules/volumes/efsIdForm.ts';
import { efsNeedsEncryption } from './rules/volumes/efsNeedsEncryption.ts';
import { efsPortWithoutEncryption } from './rules/volumes/efsPortWithoutEncryption.ts';
import { efsWindows } from './rules/volumes/efsWindows.ts';
import { fsxCredentials } from './rules/volumes/fsxCredentials.ts';
import { fsxWindowsOnly } from './rules/volumes/fsxWindowsOnly.ts';
import { hostDockerSocket } from './rules/volumes/hostDockerSocket.ts';
import { hostSourcePathEmpty } from './rules/volumes/hostSourcePathEmpty.ts';
import { hostSourcePathRelative } from './rules/volumes/hostSourcePathRelative.ts';
import { mountIncomplete } from './rules/volumes/mountIncomplete.ts';
import { mountPathAbsolute } from './rules/volumes/mountPathAbsolute.ts';
import { mountPathDuplicate } from './rules/volumes/mountPathDuplicate.ts';
import { mountUnknownVolume } from './rules/volumes/mountUnknownVolume.ts';
import { s3filesAccessPointRoot } from './rules/volumes/s3filesAccessPointRoot.ts';
import { s3filesArn } from './rules/volumes/s3filesArn.ts';
import { s3filesEc2 } from './rules/volumes/s3filesEc2.ts';
import { s3filesNeedsTaskRole } from './rules/volumes/s3filesNeedsTaskRole.ts';
import { volumeNameDuplicate } from './rules/volumes/volumeNameDuplicate.ts';
import { volumeNameMissing } from './rules/volumes/volumeNameMissing.ts';
import { volumesFromUnknown } from './rules/volumes/volumesFromUnknown.ts';
import { volumeTwoTypes } from './rules/volumes/volumeTwoTypes.ts';
import { volumeUnused } from './rules/volumes/volumeUnused.ts';
import { windowsMountDrive } from './rules/volumes/windowsMountDrive.ts';

/** Every rule, in the order of the subjects they look at. */
export const RULES: readonly Rule[] = [
  externalServiceUnsupported,
  fargatePlacement,
  fargateSpotWindows,
  launchTypeAndStrategy,
  launchTypeManagedInstances,
  platformVersionNotFargate,
  platformVersionTooOld,
  platformVersionUnknown,
  strategyAllWeightsZero,
  strategyDuplicateProvider,
  strategyMixesFargateAndOwn,
  strategyProviderNeverUsed,
  strategySeveralBases,
  tdNotCompatibleWithLaunch,
  clusterDefinitionMissing,
  clusterDuplicate,
  clusterInstanceCount,
  clusterInstanceTypeUnknown,
  clusterProviderKind,
  clusterProviderUnknown,
  clusterSizes,
  clusterZone,
  strategyProviderUnknown,
  commandOneString,
  commandVariableWithoutShell,
  containerNameDuplicate,
  noEssentialContainer,
  userForm,
  workingDirectoryRelative,
  daemonCapacityProviderStrategy,
  daemonController,
  daemonDesiredCount,
  daemonMaximumPercent,
  daemonOnFargate,
  daemonPlacementStrategy,
  daemonVolumeConfigurations,
  daemonWithoutLaunchType,
  containerReferenceCycle,
  dependsOnCompleteEssential,
  dependsOnDuplicate,
  dependsOnHealthyWithoutCheck,
  dependsOnServerCompletion,
  dependsOnUnknown,
  dependsOnWithoutStartTimeout,
  startTimeoutNoWaiter,
  timeoutRangeFargate,
  advancedConfigurationRequired,
  advancedConfigurationUnused,
  alarmNameForm,
  alarmNamesEmpty,
  alternateTargetGroupSame,
  bakeTimeDefault,
  circuitBreakerFloor,
  circuitBreakerMissing,
  circuitBreakerRollbackWithoutEnable,
  circuitBreakerThreshold,
  codeDeployNeedsLb,
  codeDeployUpdateKeys,
  controllerNeedsEcs,
  deploymentStuck,
  earlySuccessBelowMinimum,
  earlySuccessIncomplete,
  earlySuccessStrategy,
  ecspressoExternalController,
  externalControllerKeys,
  hookCount,
  hookLambdaIncomplete,
  hookPauseFields,
  hookPauseStage,
  linearCanaryConfigurationStrategy,
  listenerRuleArnForm,
  minHealthyZero,
  percentBounds,
  percentNotUsed,
  percentsBoth100,
  strategyNoTrafficSource,
  documentTooLarge,
  outputOnlyKey,
  taskKeyInContainer,
  tooManyContainers,
  wrappedDescribeOutput,
  ebsController,
  ebsFilesystemOs,
  ebsInitializationRateNeedsSnapshot,
  ebsIopsRange,
  ebsIopsRequired,
  ebsIopsUnsupported,
  ebsKmsWithoutEncryption,
  ebsSizeOrSnapshot,
  ebsSizeRange,
  ebsStandardOnFargate,
  ebsTagSpecifications,
  ebsThroughputRange,
  ebsThroughputType,
  serviceVolumeMissing,
  serviceVolumeSeveral,
  serviceVolumeUnknown,
  environmentFileArn,
  environmentFileExtension,
  environmentFilesTooMany,
  environmentFilesWindows,
  environmentInjectedName,
  environmentLooksSecret,
  environmentNameDuplicate,
  environmentNameInvalid,
  environmentPlaintextCredential,
  execInitProcess,
  execNeedsTaskRole,
  execNeedsWritableRoot,
  execPidTask,
  firelensConfigPathTaken,
  firelensConfigS3Fargate,
  firelensConfigS3Value,
  firelensConfigType,
  firelensConfigValueMissing,
  firelensNoOptionsFargate,
  firelensOptionUnknown,
  firelensOutputNameMissing,
  firelensPortPublished,
  firelensRouterDepends,
  firelensRouterMemory,
  firelensRouterMissing,
  firelensRouterNotEssential,
  firelensRouterSelf,
  firelensRouterUnused,
  firelensTwoRouters,
  firelensWindows,
  gpuSharingMixed,
  gpuValue,
  neuronDevice,
  healthCheckCmdShellSyntax,
  healthCheckCommandEmpty,
  healthCheckCommandPrefix,
  healthCheckConsoleForm,
  healthCheckNotCounted,
  healthCheckShellArguments,
  imageDigestInvalid,
  imageEcrHostMalformed,
  imageEcrPublicIncomplete,
  imageInvalidCharacters,
  imageMutableTag,
  imageReferenceGrammar,
  imageTooLong,
  imageVersionConsistencyOff,
  repositoryCredentialsArn,
  repositoryCredentialsWithEcr,
  gatewayConnectorsSeveral,
  gatewayPortNameUnknown,
  latticePortNameUnknown,
  latticeTargetGroupForm,
  compatExternalWithFargate,
  compatWindowsManaged,
  externalUnsupported,
  fargateCapabilityAdd,
  fargateUnsupportedContainerKey,
  fargateUnsupportedTaskKey,
  fargateVolumeKind,
  fargateWindowsUnsupported,
  faultInjectionWindows,
  inferenceAcceleratorsGone,
  linuxOnlySettingOnWindows,
  logDriverLaunchType,
  managedInstancesUnsupportedKey,
  capabilityAddAndDrop,
  capabilityCapPrefix,
  capabilityWithPrivileged,
  credentialSpecFargateJoined,
  credentialSpecForm,
  credentialSpecNeedsExecutionRole,
  fargateNofileMaximum,
  fargateUlimitName,
  tmpfsPath,
  ulimitDuplicate,
  ulimitSoftOverHard,
  fixedHostPortRolling,
  gracePeriodMissing,
  gracePeriodUnused,
  healthCheckClassicLb,
  hostModeSingleCopy,
  lbClassicAwsvpc,
  lbClassicWithNewFeatures,
  lbContainerNotEssential,
  lbContainerNotInTd,
  lbContainerRequired,
  lbDuplicate,
  lbNeither,
  lbNetworkModeNone,
  lbPortNotInContainer,
  lbSeveralNeedsEcsController,
  lbTargetGroupAndName,
  lbTargetGroupArnForm,
  roleIsServiceLinked,
  roleNeedsLinkedRole,
  roleWithoutLb,
  awslogsCreateGroupPermission,
  awslogsCreateGroupValue,
  awslogsDatetimeAndMultiline,
  awslogsGroupName,
  awslogsRequiredOptions,
  awslogsStreamPrefixMissing,
  awslogsUnknownOption,
  logBufferFormat,
  logBufferWithBlocking,
  logConfigurationMissing,
  logDriverNotDefault,
  logModeImplicit,
  logModeValue,
  logOptionAndSecret,
  splunkRequiredOptions,
  splunkTokenPlaintext,
  monitoringResolution,
  hostNamespace,
  ipcHostSysctl,
  netSysctlConflict,
  netSysctlHostMode,
  pidIpcWindows,
  assignPublicIpDefault,
  assignPublicIpNotFargate,
  networkConfigurationRefused,
  networkConfigurationRequired,
  singleSubnet,
  subnetIdForm,
  disableNetworkingAwsvpc,
  dnsAwsvpc,
  externalNetworkMode,
  extraHostsAwsvpc,
  fargateNetworkMode,
  faultInjectionMode,
  hostModeRootUser,
  hostnameAwsvpc,
  linksMode,
  linksTarget,
  managedInstancesModeUnset,
  managedInstancesNetworkMode,
  windowsNetworkMode,
  placementCount,
  placementExpressionAttribute,
  placementExpressionGroup,
  placementExpressionMissing,
  placementExpressionOperator,
  placementExpressionSyntax,
  placementExpressionValue,
  serviceUnplaced,
  taskUnplaced,
  fargateWindowsFamily,
  imageArchitectureMismatch,
  windowsArm,
  appProtocolMode,
  appProtocolUdp,
  appProtocolWithoutName,
  containerPortTwoProtocols,
  fargateWindowsPort3150,
  hostPortEphemeral,
  hostPortEqualsContainerPort,
  hostPortTwice,
  hostPortZeroStaticMode,
  portMappingWithoutPort,
  portNameTwice,
  portNotExposed,
  portRangeExclusive,
  portRangeForm,
  portRangeMode,
  portRangeOverlap,
  portsUnderNone,
  protocolUnknown,
  reservedHostPort,
  sharedNetworkPortTwice,
  tooManyReservedPorts,
  appMeshEnded,
  proxyContainerUnknown,
  proxyNeedsAwsvpc,
  proxyPropertyMissing,
  proxyPropertyNull,
  proxyUidMismatch,
  registryArnForm,
  registryBridgeNeedsContainer,
  registryContainerNotInTd,
  registryContainerPair,
  registryNetworkModeNone,
  registryPortAndContainer,
  registrySeveral,
  registryTooManyTasks,
  restartPolicyDisabledOptions,
  restartPolicyFirelensBridge,
  restartPolicyWindowsFargate,
  executionRoleBareName,
  executionRoleElsewhere,
  executionRoleForAwslogs,
  executionRoleForEcr,
  executionRoleForEnvFiles,
  executionRoleForPrivateRegistry,
  executionRoleForSecrets,
  roleEmptyString,
  roleNotARole,
  rolesEqual,
  arnPartitionRegion,
  environmentAndSecretSameName,
  secretArnUnsupported,
  secretBareNameCharacters,
  secretBareNameIsSsm,
  secretJsonKeyColons,
  secretNameDuplicate,
  secretPartialArn,
  secretSsmArnSlashes,
  secretSsmJsonKey,
  secretVersionStageAndId,
  securityAddedCapability,
  securityEfsTransit,
  securityHostNetwork,
  securityMemoryLimit,
  securityPlatformVersion,
  securityPrivileged,
  securityPublicIp,
  securityReadOnlyRoot,
  securityRootUser,
  securityWindowsAdmin,
  createAndUpdateKeyMixed,
  createOnlyKeyInUpdate,
  desiredCountRequired,
  ecspressoDesiredCount,
  expressService,
  serviceArnRegionMismatch,
  serviceNameRequired,
  serviceOutputOnlyKey,
  servicePlatformFamily,
  serviceWrappedInOutput,
  taskDefinitionAmbiguous,
  taskDefinitionForm,
  taskDefinitionNotInWorkspace,
  taskDefinitionRequired,
  scAccessLogNeedsLogConfiguration,
  scAliasCount,
  scBridgeHostname,
  scContainerConfigurations,
  scController,
  scDisabledWithSettings,
  scDiscoveryNameClashInWorkspace,
  scDiscoveryNameForm,
  scDnsNameForm,
  scDuplicateAlias,
  scDuplicateDiscoveryName,
  scIdleBelowPerRequest,
  scIngressPortDuplicate,
  scIngressPortTaken,
  scLogDriver,
  scManagedInstances,
  scMemoryHeadroom,
  scNamespaceMissing,
  scNetworkMode,
  scPerRequestTimeoutTcp,
  scPortMappingUdp,
  scPortNameUnknown,
  scTaskMemoryRequired,
  scTestRulesNotHttp,
  scTestRulesWithoutTrafficStrategy,
  scTlsBridge,
  scWindows,
  azRebalancingDefault,
  azRebalancingUnsupported,
  placementConstraintsTotal,
  placementDistinctWithExpression,
  placementRandomField,
  placementStrategyField,
  containerCpuSum,
  containerMemoryMinimum,
  containerMemoryMissing,
  containerMemoryOvercommit,
  containerMemoryOverTask,
  containerReservationSum,
  ec2TaskCpuRange,
  fargateCpuMemory,
  fargateTaskSizeRequired,
  fargateWindowsCpu,
  reservationAboveMemory,
  swappinessWithoutMaxSwap,
  taskSizeIgnoredWindows,
  taskSizeUnreadable,
  windowsCpuOnePercent,
  windowsReservation,
  ephemeralStorageDefault,
  ephemeralStorageNotFargate,
  managedTagsWithoutPropagation,
  propagateNothing,
  serviceTagReserved,
  tagsKeyTwice,
  tagsReservedPrefix,
  updateCapacityNeedsForce,
  updateEmptyArrayRemoves,
  updateNoDeployment,
  configuredAtLaunchExternal,
  configuredAtLaunchTwo,
  configuredAtLaunchWindowsFargate,
  dockerVolumeAutoprovisionTask,
  dockerVolumeDriverMissing,
  dockerVolumeSharedNoAutoprovision,
  dockerVolumeWindowsDriver,
  efsAccessPointRoot,
  efsExternal,
  efsIamNeedsTaskRole,
  efsIdForm,
  efsNeedsEncryption,
  efsPortWithoutEncryption,
  efsWindows,
  fsxCredentials,
  fsxWindowsOnly,
  hostDockerSocket,
  hostSourcePathEmpty,
  hostSourcePathRelative,
  mountIncomplete,
  mountPathAbsolute,
  mountPathDuplicate,
  mountUnknownVolume,
  s3filesAccessPointRoot,
  s3filesArn,
  s3filesEc2,
  s3filesNeedsTaskRole,
  volumeNameDuplicate,
  volumeNameMissing,
  volumesFromUnknown,
  volumeTwoTypes,
  volumeUnused,
  windowsMountDrive,
];
