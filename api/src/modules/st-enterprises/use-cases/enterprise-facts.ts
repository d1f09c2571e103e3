import type { CertificateContent } from '@caunoi/shared/st-enterprises/inputs';
import { findCode } from '@caunoi/code-lists/registry';
import { AppError } from '../../../platform/errors/app-error.js';
import type { EnterpriseFacts } from '../domain/certificate-history.js';
import { recordPlace } from '../domain/resolve-place.js';
import type { EnterpriseRow } from '../domain/rows.js';

/**
 * What is recorded of an enterprise on a day: what the content says, and what the list of organisations says where the
 * content is silent. Throws INVALID_INPUT for an industry that is not in the list.
 */
export function factsOf(
  enterprise: EnterpriseRow,
  content: Partial<CertificateContent>,
  day: string,
): EnterpriseFacts {
  const industryCode = content.industry ?? enterprise.industry_code;
  if (industryCode !== null && !findCode('vsic-2018', industryCode)) {
    throw new AppError('INVALID_INPUT', {}, [
      { path: 'content.industry', code: 'not_in_list', params: { value: industryCode } },
    ]);
  }
  const given = content.province != null || content.commune != null;
  const place = given
    ? recordPlace(content.province ?? enterprise.province, content.commune ?? null, day)
    : recordPlace(enterprise.province, enterprise.commune, day);
  return {
    ...place,
    industryCode,
    sizeClass: content.size ?? enterprise.size_class,
    economicType: content.economicType ?? null,
    origin: content.origin ?? null,
    products: content.products ?? [],
    results: content.results ?? [],
  };
}
