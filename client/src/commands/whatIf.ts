import { type QuickPickItem, window } from 'vscode';
import type { WhatIf, WorkspacePreview } from '../../../server/src/protocol.ts';
import type { Subject } from '../preview/rows/row.ts';

type Preview = Pick<WorkspacePreview, 'services' | 'instances' | 'availabilityZones'>;

/** The kinds of questions in words, as the picker lists them. */
const KINDS: readonly (QuickPickItem & { readonly asks: WhatIf['kind'] })[] = [
  { asks: 'desired', label: 'Another desired count', description: 'of a service' },
  { asks: 'add-instance', label: 'More container instances', description: 'of a type, in a zone' },
  { asks: 'remove-instance', label: 'One container instance fewer', description: 'its tasks are placed elsewhere' },
  { asks: 'drain', label: 'Drain a container instance', description: 'within minimum and maximum per cent' },
  { asks: 'lose-zone', label: 'Lose an Availability Zone', description: 'do the replacements fit?' },
  { asks: 'instance-type', label: 'Another instance type', description: 'in place of one' },
];

/**
 * Asks for what a question lacks. @param subject the row it was asked at, which says the rest
 * @returns undefined where somebody thought better of it
 */
export async function askQuestion(
  kind: WhatIf['kind'] | undefined,
  subject: Subject | undefined,
  preview: Preview,
): Promise<WhatIf | undefined> {
  const asked = kind ?? (await window.showQuickPick(KINDS, { title: 'What if', placeHolder: 'What happens?' }))?.asks;
  switch (asked) {
    case 'desired':
      return anotherCount(subject, preview);
    case 'add-instance':
      return moreInstances(subject, preview);
    case 'remove-instance':
    case 'drain': {
      const instance = subject?.kind === 'instance' ? subject.id : await pickInstance(preview);
      return instance === undefined ? undefined : { kind: asked, instance };
    }
    case 'lose-zone': {
      const availabilityZone = await zoneOf(subject, preview);
      return availabilityZone === undefined ? undefined : { kind: asked, availabilityZone };
    }
    case 'instance-type':
      return anotherType(preview);
    default:
      return undefined;
  }
}

async function anotherCount(subject: Subject | undefined, { services }: Preview): Promise<WhatIf | undefined> {
  const replicas = services.filter(({ schedulingStrategy }) => schedulingStrategy === 'REPLICA');
  const name =
    subject?.kind === 'service'
      ? subject.name
      : await pick(
          'Service',
          replicas.map((it) => it.name),
        );
  const now = services.find((service) => service.name === name)?.desiredCount ?? 1;
  const count = name === undefined ? undefined : await askCount(`Desired count of ${name}`, now);
  return name === undefined || count === undefined
    ? undefined
    : { kind: 'desired', service: name, desiredCount: count };
}

async function moreInstances(subject: Subject | undefined, preview: Preview): Promise<WhatIf | undefined> {
  const availabilityZone = await zoneOf(subject, preview);
  const instanceType = availabilityZone && (await askType('Instance type of the new instances', preview));
  const count = instanceType ? await askCount(`How many ${instanceType} more`, 1) : undefined;
  if (!availabilityZone || !instanceType || !count) return undefined;
  return { kind: 'add-instance', instanceType, availabilityZone, count };
}

async function anotherType(preview: Preview): Promise<WhatIf | undefined> {
  const from = await pick('Instance type to replace', typesOf(preview));
  const to = from && (await window.showInputBox({ title: `Instance type in place of ${from}`, value: from }));
  return from && to && to !== from ? { kind: 'instance-type', from, to } : undefined;
}

const zoneOf = async (subject: Subject | undefined, { availabilityZones }: Preview): Promise<string | undefined> =>
  subject?.kind === 'zone'
    ? subject.availabilityZone
    : pick(
        'Availability Zone',
        availabilityZones.map((it) => it.availabilityZone),
      );

const pickInstance = async ({ instances }: Preview): Promise<string | undefined> =>
  (
    await window.showQuickPick(
      instances.map(({ id, instanceType, availabilityZone }) => ({
        label: id,
        description: `${instanceType} in ${availabilityZone}`,
      })),
      { title: 'Container instance', matchOnDescription: true },
    )
  )?.label;

const typesOf = ({ instances }: Preview): string[] => [...new Set(instances.map(({ instanceType }) => instanceType))];

/** Any type can be typed; that of the first instance is proposed. */
const askType = (title: string, preview: Preview): Thenable<string | undefined> =>
  window.showInputBox({ title, value: typesOf(preview)[0] ?? 'm5.large' });

/** The only one without asking. */
async function pick(title: string, names: readonly string[]): Promise<string | undefined> {
  const unique = [...new Set(names)];
  return unique.length === 1 ? unique[0] : window.showQuickPick(unique, { title });
}

async function askCount(title: string, now: number): Promise<number | undefined> {
  const text = await window.showInputBox({
    title,
    value: String(now),
    validateInput: (typed) => (/^\d{1,4}$/.test(typed.trim()) ? undefined : 'A whole number up to 9999.'),
  });
  return text === undefined ? undefined : Number(text.trim());
}
