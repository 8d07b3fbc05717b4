import { known } from '../../../model/field.ts';
import { mappingOf, offeredPorts } from '../../../model/serviceConnect.ts';
import { serviceRule } from '../../rule.ts';

export const scPortMappingUdp = serviceRule({
  id: 'sc-port-mapping-udp',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-connect-concepts-deploy.html',
  rationale: 'The proxy of Service Connect forwards TCP connections.',
  messages: { udp: 'Port {name} speaks UDP, which Service Connect does not forward.' },
  check(service, report, { task }) {
    for (const port of offeredPorts(service)) {
      const protocol = mappingOf(task, port)?.protocol;
      if (protocol && known(protocol)?.toLowerCase() === 'udp')
        report(
          port.portName,
          'udp',
          { name: known(port.portName)! },
          [],
          [{ at: protocol, message: 'The protocol of the port mapping.' }],
        );
    }
  },
});
