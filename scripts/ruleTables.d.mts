import type { Table } from '../test/unit/rules/testRule.ts';

export function loadRuleTables(): Promise<{ readonly TABLES: ReadonlyMap<string, Table> }>;
