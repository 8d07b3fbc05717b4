import type { ParsedDocument } from '../documents/parsedDocument.ts';

/** Functions that ecspresso gives to its templates. @see https://github.com/kayac/ecspresso#template-syntax */
const TEMPLATE = /\{\{-?\s*(?:must_env|env|tfstatef?|ssm|secretsmanager_arn|cfn_output|cfn_export)\s/;

/** Whether a definition is filled in by ecspresso's own templates. */
export const hasEcspressoTemplates = ({ source }: ParsedDocument): boolean => TEMPLATE.test(source.getText());
