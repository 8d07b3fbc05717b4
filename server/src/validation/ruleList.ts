import type { Rule } from './rule.ts';
import { containerNameDuplicate } from './rules/containers/containerNameDuplicate.ts';
import { noEssentialContainer } from './rules/containers/noEssentialContainer.ts';
import { containerReferenceCycle } from './rules/dependencies/containerReferenceCycle.ts';
import { dependsOnCompleteEssential } from './rules/dependencies/dependsOnCompleteEssential.ts';
import { dependsOnDuplicate } from './rules/dependencies/dependsOnDuplicate.ts';
import { dependsOnHealthyWithoutCheck } from './rules/dependencies/dependsOnHealthyWithoutCheck.ts';
import { dependsOnServerCompletion } from './rules/dependencies/dependsOnServerCompletion.ts';
import { dependsOnUnknown } from './rules/dependencies/dependsOnUnknown.ts';
import { dependsOnWithoutStartTimeout } from './rules/dependencies/dependsOnWithoutStartTimeout.ts';
import { startTimeoutNoWaiter } from './rules/dependencies/startTimeoutNoWaiter.ts';
import { timeoutRangeFargate } from './rules/dependencies/timeoutRangeFargate.ts';
import { documentTooLarge } from './rules/document/documentTooLarge.ts';
import { outputOnlyKey } from './rules/document/outputOnlyKey.ts';
import { taskKeyInContainer } from './rules/document/taskKeyInContainer.ts';
import { tooManyContainers } from './rules/document/tooManyContainers.ts';
import { wrappedDescribeOutput } from './rules/document/wrappedDescribeOutput.ts';
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
import { externalNetworkMode } from './rules/networkMode/externalNetworkMode.ts';
import { fargateNetworkMode } from './rules/networkMode/fargateNetworkMode.ts';
import { hostModeRootUser } from './rules/networkMode/hostModeRootUser.ts';
import { managedInstancesModeUnset } from './rules/networkMode/managedInstancesModeUnset.ts';
import { managedInstancesNetworkMode } from './rules/networkMode/managedInstancesNetworkMode.ts';
import { windowsNetworkMode } from './rules/networkMode/windowsNetworkMode.ts';
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
import { portRangeExclusive } from './rules/ports/portRangeExclusive.ts';
import { portRangeForm } from './rules/ports/portRangeForm.ts';
import { portRangeMode } from './rules/ports/portRangeMode.ts';
import { portRangeOverlap } from './rules/ports/portRangeOverlap.ts';
import { portsUnderNone } from './rules/ports/portsUnderNone.ts';
import { protocolUnknown } from './rules/ports/protocolUnknown.ts';
import { reservedHostPort } from './rules/ports/reservedHostPort.ts';
import { sharedNetworkPortTwice } from './rules/ports/sharedNetworkPortTwice.ts';
import { tooManyReservedPorts } from './rules/ports/tooManyReservedPorts.ts';
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
import { mountUnknownVolume } from './rules/volumes/mountUnknownVolume.ts';

/** Every rule, in the order of the subjects they look at. */
export const RULES: readonly Rule[] = [
  containerNameDuplicate,
  noEssentialContainer,
  containerReferenceCycle,
  dependsOnCompleteEssential,
  dependsOnDuplicate,
  dependsOnHealthyWithoutCheck,
  dependsOnServerCompletion,
  dependsOnUnknown,
  dependsOnWithoutStartTimeout,
  startTimeoutNoWaiter,
  timeoutRangeFargate,
  documentTooLarge,
  outputOnlyKey,
  taskKeyInContainer,
  tooManyContainers,
  wrappedDescribeOutput,
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
  externalNetworkMode,
  fargateNetworkMode,
  hostModeRootUser,
  managedInstancesModeUnset,
  managedInstancesNetworkMode,
  windowsNetworkMode,
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
  portRangeExclusive,
  portRangeForm,
  portRangeMode,
  portRangeOverlap,
  portsUnderNone,
  protocolUnknown,
  reservedHostPort,
  sharedNetworkPortTwice,
  tooManyReservedPorts,
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
  containerCpuSum,
  containerMemoryMinimum,
  containerMemoryMissing,
  containerMemoryOverTask,
  containerMemoryOvercommit,
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
  mountUnknownVolume,
];
