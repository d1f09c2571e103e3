import { z } from 'zod';
import { limits } from '../limits.js';
import { codeList, externalId, optionalText, text } from './row-fields.js';

/** One expert of an import file, after its cells were read. */
export const expertRow = z.object({
  id: externalId,
  organisationId: optionalText(200),
  name: text(limits.name),
  degree: optionalText(100),
  fieldsOfScience: codeList,
  bio: optionalText(limits.description),
  languages: z.array(z.string().regex(/^[a-z]{2,3}$/)).max(limits.codes),
  location: optionalText(limits.shortText),
});
export type ExpertRow = z.infer<typeof expertRow>;
