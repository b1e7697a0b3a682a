import { parseRecords } from '../data/interview-record.ts';
import { type Answers, type CommandAnswer, parseRequest, type Request } from '../data/protocol.ts';
import { readTimetable } from '../data/read-timetable.ts';
import { SETTINGS_KEY } from '../data/settings-record.ts';
import { parseTemplates } from '../data/template-record.ts';
import { MAIL_HOSTS } from '../mail/mail-hosts.ts';
import { getBrowser } from '../platform/browser.ts';
import { identifySender, type Sender } from '../platform/messages.ts';
import { carryOut, changeSettings, takeBack } from './carry-out.ts';
import { withDataLock } from './data-lock.ts';
import { draftMessage } from './draft-message.ts';
import { deleteFromBin } from './empty-bin.ts';
import { endNote } from './end-note.ts';
import { answerForMail, interviewForMail, timetableForMail } from './for-mail-page.ts';
import { noteBackup, noteRead } from './keep-backup.ts';
import { keepHealth } from './keep-health.ts';
import { removeTemplate, saveTemplates } from './keep-templates.ts';
import { openNextStep, openPage } from './open-place.ts';
import { keepLook } from './reminders/keep-look.ts';
import { reconcile } from './reminders/reconcile.ts';
import { keepSeen, testReminder } from './reminders/test-reminder.ts';
import { reviewMessage } from './review-message.ts';
import { takeSnapshot } from './safety/write-mirror.ts';
import { setBack } from './set-back.ts';
import { hasUnsaved, readStored } from './stored.ts';
import { setSync, syncNow } from './sync/keep-in-step.ts';
import { SYNC_ENDS } from './sync/sync-ends.ts';
import { takeBackFile, takeInFile } from './take-in-file.ts';

/** How a sentence is underlined on request: by the browser, without a change of the page's nodes. */
const UNDERLINE = `::highlight(afterword) {
  text-decoration: underline 2px solid #0b8298;
  background-color: rgb(11 130 152 / 16%);
}`;

async function loadPanel(sender: Sender): Promise<{ ok: boolean }> {
  if (sender.from !== 'mail') return { ok: false };
  const target = { tabId: sender.tabId, frameIds: [sender.frameId] };
  const { scripting } = getBrowser();
  await scripting.insertCSS({ target, css: UNDERLINE });
  await scripting.executeScript({ target, files: ['/panel.js'] });
  return { ok: true };
}

/** Interviews with people at these addresses, open ones first, then the latest; and all templates. */
async function lookUp(emails: readonly string[]): Promise<Answers['mail.lookup']> {
  const stored = await readStored();
  const { timetable } = readTimetable(stored[SETTINGS_KEY]);
  const wanted = new Set(emails.map((email) => email.trim().toLowerCase()));
  const interviews = parseRecords(stored)
    .records.map(({ interview }) => interview)
    .filter(({ removedAt }) => removedAt === null)
    .filter(({ people }) => people.some(({ email }) => wanted.has(email.toLowerCase())))
    .sort((a, b) => {
      const open = Number(b.outcome === 'open') - Number(a.outcome === 'open');
      return open || (a.startsAt < b.startsAt ? 1 : -1);
    });
  return {
    interviews: interviews.map(interviewForMail),
    timetable: timetableForMail(timetable),
    templates: parseTemplates(stored).templates,
  };
}

async function open(opening: Promise<void>): Promise<{ ok: boolean }> {
  await opening;
  return { ok: true };
}

async function whether(done: Promise<boolean>): Promise<{ ok: boolean }> {
  return { ok: await done };
}

/** The lock saves what it can before anything else. */
const retrySaving = (): Promise<boolean> => withDataLock(async () => !(await hasUnsaved()));

/** What came of a command: to a mail page only as much as it needs. */
async function told(work: Promise<CommandAnswer>, { from }: Sender): Promise<CommandAnswer> {
  const answered = await work;
  return from === 'mail' ? answerForMail(answered) : answered;
}

function answer(request: Request, sender: Sender): Promise<unknown> {
  const now = new Date();
  switch (request.type) {
    case 'command':
      return told(carryOut(request.command, now), sender);
    case 'undo':
      return takeBack(request.id, request.revision, now);
    case 'settings.change':
      return changeSettings(request.settings, now);
    case 'reconcile':
      return open(reconcile('all', () => 'opened'));
    case 'ping':
      return Promise.resolve({ ok: true });
    case 'looked':
      return whether(keepLook(now.toISOString()));
    case 'reminders.test':
      return testReminder();
    case 'reminders.seen':
      return whether(keepSeen(request.seen, now.toISOString()));
    case 'panel.load':
      return loadPanel(sender);
    case 'note.review':
      return reviewMessage(request, now.toISOString());
    case 'note.draft':
      return draftMessage(request, now.toISOString());
    case 'note.ended':
      return told(endNote(request, now), sender);
    case 'mail.lookup':
      return lookUp(request.emails);
    case 'health.seen': {
      const { site, missing, seen } = request;
      return keepHealth({ site, missing, seen, at: now.toISOString() });
    }
    case 'compose.open':
      return open(openNextStep(request.id, now));
    case 'page.open':
      return open(openPage(request.id, request.part));
    case 'template.save':
      return saveTemplates([request.template], now);
    case 'template.remove':
      return removeTemplate(request.id, now);
    case 'templates.import':
      return saveTemplates(request.templates, now);
    case 'unsaved.retry':
      return whether(retrySaving());
    case 'history.revert':
      return setBack(request, now);
    case 'bin.delete':
      return deleteFromBin(request.ids, now);
    case 'backup.made':
      return whether(noteBackup(request.basis, now));
    case 'notice.read':
      return whether(noteRead(request.notice, now));
    case 'import.apply':
      return takeInFile(request, now);
    case 'import.undo':
      return takeBackFile(request.id, now);
    case 'sync.set':
      return setSync(request.on, SYNC_ENDS, () => takeSnapshot('before-sync'), now);
    case 'sync.now':
      return syncNow(SYNC_ENDS, now);
  }
}

/**
 * Answers a message from our own pages or from our script on a mail page; undefined for anybody
 * else's. What does not parse, or is not for that sender to ask, is refused in so many words.
 */
export function answerRequest(
  message: unknown,
  from: Parameters<typeof identifySender>[0],
): Promise<unknown> | undefined {
  const sender = identifySender(from, MAIL_HOSTS);
  if (!sender) return undefined;
  const request = parseRequest(message, sender.from);
  if (!request) return Promise.resolve({ ok: false, fault: 'notAllowed' });
  return answer(request, sender).catch((error: unknown) => {
    console.error('Afterword: a request failed.', error);
    return { ok: false, fault: 'failed' };
  });
}
