import { folded } from './folded.ts';
import { childId } from './ids.ts';
import { escaped, paragraphs } from './markdown.ts';
import { count, parts, plural } from './quantities.ts';
import { GREEN, GREY, type Icon, RED, type Rollout, type Row, YELLOW } from './row.ts';

type Wave = Rollout['waves'][number];

const ICONS: Readonly<Record<Rollout['result'], Icon>> = {
  COMPLETED: { codicon: 'rocket', color: GREEN },
  STUCK: { codicon: 'error', color: RED },
  UNFINISHED: { codicon: 'rocket', color: YELLOW },
  NOT_SIMULATED: { codicon: 'rocket', color: GREY },
};

/** How a new revision replaces the tasks, wave by wave, and where it gets stuck. @param from which version of the files runs before */
export function rolloutRow(parent: string, rollout: Rollout, from: string | undefined): Row {
  const { waves, result, message, lower, upper, peakTasks, peakCapacity, traffic, wouldLaunch, stuck } = rollout;
  const id = childId(parent, 'rollout');
  const label = from === undefined ? 'Rollout' : `Rollout over the ${from} version`;
  const children = (): readonly Row[] => [
    ...folded(id, waves, (wave, index) => waveRow(id, wave, index), { icon: WAVE }),
    ...(stuck ? [stuckRow(id, stuck.wave, stuck.message)] : []),
  ];
  return {
    id,
    kind: 'rollout',
    label,
    description: message,
    tooltip: paragraphs(
      `**A deployment of ${from === undefined ? 'a new revision' : `what is written over the ${from} version`}**: ${escaped(message)}`,
      `At least ${count(lower)} tasks must serve, at most ${count(upper)} may run.`,
      `At the most ${count(peakTasks)} run and reserve ${count(peakCapacity.cpu)} CPU units and ${count(peakCapacity.memory)} MiB.`,
      traffic && `Traffic on the new tasks: ${traffic.map((percent) => `${percent}%`).join(', ')}`,
      wouldLaunch > 0 && `${plural(wouldLaunch, 'instance')} would launch for it.`,
    ),
    icon: ICONS[result],
    spoken: `${label}: ${message}`,
    ...(waves.length + (stuck ? 1 : 0) > 0 ? { children } : {}),
  };
}

const WAVE: Icon = { codicon: 'layers' };

function waveRow(parent: string, { started, stopped, old, new: fresh }: Wave, index: number): Row {
  const id = childId(parent, `${index + 1}`);
  const places = new Set([...keysOf(started), ...keysOf(stopped)]);
  return {
    id,
    kind: 'wave',
    label: `Wave ${index + 1}`,
    description: parts(moves(started.tasks, stopped.tasks), `then ${count(old)} old, ${count(fresh)} new`),
    icon: WAVE,
    children: () =>
      folded(
        id,
        [...places],
        (place): Row => ({
          id: childId(id, place),
          kind: 'wave.place',
          label: place,
          description: moves(countAt(started, place), countAt(stopped, place)),
          icon: { codicon: 'circle-small-filled' },
        }),
        { icon: { codicon: 'server' } },
      ),
  };
}

const stuckRow = (parent: string, wave: number, message: string): Row => ({
  id: childId(parent, 'stuck'),
  kind: 'wave.stuck',
  label: `Stuck at wave ${wave}`,
  description: message,
  tooltip: escaped(message),
  icon: { codicon: 'error', color: RED },
});

type Moves = Wave['started'];

const keysOf = ({ instances, fargate }: Moves): string[] => [
  ...Object.keys(instances),
  ...Object.keys(fargate).map((zone) => `Fargate ${zone}`),
];

const countAt = ({ instances, fargate }: Moves, place: string): number =>
  instances[place] ?? fargate[place.replace(/^Fargate /, '')] ?? 0;

const moves = (started: number, stopped: number): string =>
  parts(started > 0 && `+${count(started)} new`, stopped > 0 && `−${count(stopped)} old`);
