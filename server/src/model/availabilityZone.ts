/**
 * The Region that a zone's name begins with: `eu-west-1` of `eu-west-1a`; also of Local Zones such as `us-west-2-lax-1a`.
 * @returns undefined for what does not look like a zone
 * @see https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-regions-availability-zones.html
 */
export const regionOfZone = (zone: string): string | undefined =>
  /^([a-z]{2,4}(?:-[a-z]+)+-\d+)(?:[a-z]$|-)/.exec(zone)?.[1];
