import { standsAlone } from '../interviews/card-of.ts';
import type { Instant, Interview } from '../interviews/interview.ts';
import { isQuestion } from '../interviews/note-step.ts';
import type { Timetable } from '../interviews/settings.ts';
import type { Step } from '../interviews/step.ts';
import { steps } from '../interviews/steps.ts';
import {
  gmailComposeAddress,
  type Message,
  mailtoAddress,
  outlookComposeAddress,
} from '../mail/compose-address.ts';
import { chooseLanguage } from '../notes/choose-language.ts';
import { draftContext } from '../notes/draft-context.ts';
import { draftFollowUp, draftNote } from '../notes/draft-note.ts';
import { ALL_PACKS } from '../notes/packs/all-packs.ts';
import { getBrowser } from '../platform/browser.ts';
import { browserLocale } from '../platform/words.ts';
import { readInterview } from './read-interview.ts';

/** What of an interview is shown: all of it, or its step's card alone. */
export type PagePart = 'interview' | 'card' | 'reminders' | 'add' | 'welcome';

/** Opens Afterword's page: at one interview, at one of its places, or at the list. */
export async function openPage(
  interviewId: string | null,
  part: PagePart = 'interview',
): Promise<void> {
  const { runtime, tabs } = getBrowser();
  const place = part === 'interview' || part === 'card' ? '#/' : `#/${part}`;
  const route = interviewId === null ? place : `#/${part}/${interviewId}`;
  await tabs.create({ url: runtime.getURL(`page/index.html${route}`) });
}

/** The message that an interview's next step asks for; null when it asks for none. */
function messageFor(
  interview: Interview,
  step: Step,
  timetable: Timetable,
  now: Instant,
): Message | null {
  const locale = browserLocale();
  const { sentences } = ALL_PACKS[chooseLanguage(timetable.noteLanguage, locale)];
  const context = draftContext(timetable, now, locale, sentences);
  const people = interview.people.filter((person) => step.personIds.includes(person.id));
  const addresses = (group: typeof people): string[] =>
    group.map((person) => person.email).filter((email) => email !== '');
  if (isQuestion(step)) return null;
  if (step.kind === 'note') {
    // After a panel each person gets a note of their own: one at a time.
    const first = people.filter((person) => person.email !== '').slice(0, 1);
    const draft = draftNote(interview, first.length > 0 ? first : people, context);
    return { to: addresses(first), subject: draft.subject, body: draft.lines.join('\n') };
  }
  if (step.kind === 'call' && step.channel === 'email') {
    const draft = draftFollowUp(interview, context);
    return { to: addresses(people), subject: draft.subject, body: draft.lines.join('\n') };
  }
  return null;
}

/**
 * The address at which to write a message, by the user's setting. `automatic` is the mail site
 * where the interview was tracked; null: in Afterword's own page.
 */
function composeAddress(
  message: Message,
  interview: Interview,
  timetable: Timetable,
): string | null {
  const { mailHost } = interview;
  switch (timetable.composePlace) {
    case 'gmail':
      return gmailComposeAddress(message);
    case 'outlook':
      return outlookComposeAddress('outlook.live.com', message);
    case 'outlook-work':
      return outlookComposeAddress('outlook.office.com', message);
    case 'mailto':
      return mailtoAddress(message);
    case 'afterword':
      return null;
    case 'automatic':
      if (mailHost === 'mail.google.com') return gmailComposeAddress(message);
      return mailHost === '' ? null : outlookComposeAddress(mailHost, message);
  }
}

/**
 * Opens the right place for an interview's next step: a message ready to be sent, or the interview
 * in Afterword's page. Nothing is ever sent by itself.
 */
export async function openNextStep(interviewId: string, now: Date): Promise<void> {
  const read = await readInterview(interviewId);
  if (!read) return openPage(null);
  const { interview, timetable } = read;
  const { next } = steps(interview, timetable, now.toISOString());
  const message = next && messageFor(interview, next, timetable, now.toISOString());
  const url = message && composeAddress(message, interview, timetable);
  if (!url) return openPage(interviewId, next && standsAlone(next) ? 'card' : 'interview');
  await getBrowser().tabs.create({ url });
}
