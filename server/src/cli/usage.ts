export const USAGE = `stowage check [PATH...] [--format pretty|json|sarif|github] [--config FILE]
stowage preview [PATH...] [--cluster FILE] [--format pretty|json]

PATH is a definition file or a folder; the current folder where none is given.
Exit code 0: no errors; 1: errors found, or tasks left unplaced; 2: wrong usage, or a file that cannot be read.
`;

/** Wrong usage or a file that cannot be read: ends the command with exit code 2. */
export class UsageError extends Error {}
