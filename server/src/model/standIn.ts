const STAND_IN = /your|example|sample|placeholder|replace|change|insert|fill|todo|dummy|xxx|\.\.\.|\*\*/i;
const ALL_CAPITALS = /^[A-Z][A-Z0-9_-]*$/;

/**
 * Whether somebody seems to have written a text for another to replace: `SUBNET_ID`, `your-target-group-arn`. Less strict than a
 * template, and asked only before an identifier is called malformed.
 */
export const isStandIn = (text: string): boolean => STAND_IN.test(text) || ALL_CAPITALS.test(text);
