const IPC_NAMESPACES = [
  'kernel.msgmax',
  'kernel.msgmnb',
  'kernel.msgmni',
  'kernel.sem',
  'kernel.shmall',
  'kernel.shmmax',
  'kernel.shmmni',
  'kernel.shm_rmid_forced',
];

/**
 * Whether a kernel parameter belongs to the IPC namespace.
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_SystemControl.html
 */
export const isIpcSystemControl = (namespace: string): boolean =>
  IPC_NAMESPACES.includes(namespace) || namespace.startsWith('fs.mqueue.');

/** Whether a kernel parameter belongs to the network namespace. */
export const isNetworkSystemControl = (namespace: string): boolean => namespace.startsWith('net.');
