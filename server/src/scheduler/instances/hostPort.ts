import type { PortBinding } from '../types.ts';

/** A host port with its protocol as one number, so that sets of them stay small: tcp below 65536, udp above. */
export type HostPort = number;

/** The number that stands for a binding: 53/udp is another than 53/tcp. */
export const hostPort = ({ hostPort: port, protocol }: PortBinding): HostPort =>
  protocol === 'udp' ? port + 65536 : port;

/** `80/tcp` */
export const hostPortName = (key: HostPort): string => (key >= 65536 ? `${key - 65536}/udp` : `${key}/tcp`);
