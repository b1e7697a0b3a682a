import * as v from 'valibot';
import { NOTE_LANGUAGES } from '../interviews/settings.ts';
import { TEMPLATE_PURPOSES } from '../interviews/template.ts';
import { idSchema } from './interview-schema.ts';

const text = v.pipe(v.string(), v.maxLength(20_000));

/** A template's shape in a message; what its texts may be is for `checkTemplate` to say. */
export const templateMessage = v.object({
  id: idSchema,
  name: text,
  language: v.picklist(NOTE_LANGUAGES),
  purpose: v.picklist(TEMPLATE_PURPOSES),
  subject: text,
  body: text,
});
