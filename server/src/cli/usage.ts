export const USAGE = `stowage check [PATH...] [--format pretty|json|sarif|github] [--config FILE]
stowage preview [PATH...] [--cluster FILE] [--format pretty|json] [--what-if QUESTION]... [--svg FILE]

PATH is a definition file or a folder; the current folder where none is given.
--cluster   a cluster file, or output of the AWS CLI that describes one; else the highest below the paths, else a built-in one
--what-if   shows what would be, several at once where it is given several times:
            desired=SERVICE:COUNT, add-instance=TYPE:ZONE[:COUNT], remove-instance=ID, drain=ID, lose-zone=ZONE, instance-type=FROM:TO
--svg       writes the placement map into a file as well: zones, instances and tasks to scale
Exit code 0: no errors; 1: errors found, or tasks left unplaced; 2: wrong usage, or a file that cannot be read.
`;

/** Wrong usage or a file that cannot be read: ends the command with exit code 2. */
export class UsageError extends Error {}
