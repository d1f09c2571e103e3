import { z } from 'zod';
import { limits } from '../limits.js';
import { organisationKinds, sizeClasses } from '../vocabulary.js';
import {
  codeList,
  day,
  emailAddress,
  externalId,
  optionalText,
  text,
  textList,
  webAddress,
  wholeNumber,
} from './row-fields.js';

/** One organisation of an import file, after its cells were read; every field is present, absent values are null. */
export const organisationRow = z.object({
  id: externalId,
  kind: z.enum(organisationKinds),
  name: text(limits.name),
  nameEn: optionalText(limits.name),
  /** Digits as written; which digits are allowed is a rule of its own. */
  taxCode: optionalText(30),
  industryVsic: optionalText(20),
  fieldsOfScience: codeList,
  sizeClass: z.enum(sizeClasses).nullable(),
  province: optionalText(limits.shortText),
  commune: optionalText(limits.shortText),
  address: optionalText(limits.shortText),
  website: webAddress,
  phone: optionalText(50),
  email: emailAddress,
  founded: wholeNumber(1000, 2200),
  summary: optionalText(limits.summary),
  employees: wholeNumber(0, 10_000_000),
  rdStaffFte: z.number().min(0).max(10_000_000).nullable(),
  oCop: z.object({ product: text(limits.name), stars: z.int().min(1).max(5) }).nullable(),
  stEnterprise: z
    .object({
      certificateNo: text(100),
      grantedOn: day,
      products: textList(100, limits.name),
      revokedOn: day,
    })
    .nullable(),
  innovating: z.boolean().nullable(),
});
export type OrganisationRow = z.infer<typeof organisationRow>;
