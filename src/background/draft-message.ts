import type { Answers, Request } from '../data/protocol.ts';
import { parseTemplates, readTemplateRecords } from '../data/template-record.ts';
import type { Instant } from '../interviews/interview.ts';
import { peopleAddressed } from '../interviews/people-addressed.ts';
import type { Template } from '../interviews/template.ts';
import { draftFromTemplate } from '../notes/draft-from-template.ts';
import { draftNote } from '../notes/draft-note.ts';
import { templateLabels } from '../ui/template-labels.ts';
import { sentencesContext } from './note-language.ts';
import { promiseIn } from './promise-in.ts';
import { readInterview } from './read-interview.ts';

async function findTemplate(id: string): Promise<Template | null> {
  const { templates } = parseTemplates(await readTemplateRecords());
  return templates.find((template) => template.id === id) ?? null;
}

/** Writes the words of a note, Afterword's or the user's own. */
export async function draftMessage(
  { id, emails, language, register, templateId }: Extract<Request, { type: 'note.draft' }>,
  now: Instant,
): Promise<Answers['note.draft']> {
  const opened = await readInterview(id);
  const template = templateId === null ? null : await findTemplate(templateId);
  // A template may have been removed while the panel was open.
  if (!opened || (templateId !== null && template === null)) return { ok: false };
  const { interview, timetable } = opened;
  const people = peopleAddressed(interview, emails);
  const context = sentencesContext(timetable, now, template?.language ?? language, register);
  const { subject, lines, promise: planned } = draftNote(interview, people, context);
  if (template === null) return { ok: true, subject, lines, promise: planned };
  const own = draftFromTemplate(template, interview, people, context, templateLabels());
  // The user's own words promise a day only where they name one.
  const message = { text: own.lines.join('\n'), subject: own.subject, planned };
  return { ok: true, ...own, promise: promiseIn(opened, message, now) };
}
