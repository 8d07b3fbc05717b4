/**
 * One placement strategy as a question about candidates, by their rank: the smaller answer wins, equal answers leave the choice to the
 * next strategy. What makes placement fast is what an answer depends on.
 */
export type Level = OwnLevel | SharedLevel;

/** The answer is the instance's own: it changes only when that instance takes a task. `isUniform`: the same for all to begin with. */
export type OwnLevel = { kind: 'own'; keys: Float64Array; isUniform?: boolean; took: (candidate: number) => void };

/** The answer is one for many instances: the tasks in the group (a zone, a rack) that each belongs to. */
export type SharedLevel = { kind: 'shared'; groupOf: Int32Array; groups: number; counts: number[] };
