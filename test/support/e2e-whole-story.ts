import type { Story } from './e2e-story.ts';

/** A date with its weekday, as British or American English writes it. */
const day = (weekday: string, number: number, month: string): RegExp =>
  new RegExp(`${weekday},? (?:${number} ${month}|${month} ${number})`);

/** Adds an interview of Tuesday 9 March 2027, 14:00 UTC: 15:00 in Berlin, where the employer is. */
export async function addInterview(story: Story): Promise<void> {
  await story.moveTo('2027-03-08T10:00:00.000Z');
  await story.press('Add an interview');
  await story.press('More fields');
  await story.fill('Company', 'Brightwater');
  await story.fill('Position', 'Data analyst');
  await story.fill('Date of the interview', '2027-03-09');
  await story.fill('Time', '14:00');
  await story.fill('Who you met', 'Anna Okafor');
  await story.press('More');
  await story.fill('Their time zone', 'Europe/Berlin');
  await story.press('Add an interview');
  await story.read('Interview tomorrow');
  await story.tells('', null);
}

/** An hour before: the card with the four things, and its words in the user's own. */
export async function readTheCard(story: Story): Promise<void> {
  await story.moveTo('2027-03-09T12:59:00.000Z');
  await story.tells('', null);
  await story.ringsAt('2027-03-09T13:00:00.000Z');
  await story.moveTo('2027-03-09T13:00:00.000Z');
  await story.tells('1', 'closingCard');
  await story.press('Four things: Brightwater');
  await story.read('When do you expect to decide?');
  await story.press('Change the words');
  await story.fill('What do they need solved?', 'faster reports');
  await story.fill('Strong point 1', 'weekly demand reports');
  await story.press('Save');
  await story.read(/faster reports[\s\S]*weekly demand reports/);
  await story.press('Back to the list');
}

/** Half an hour after its end, put off for an hour, then answered. */
export async function sayHowItClosed(story: Story): Promise<void> {
  await story.moveTo('2027-03-09T15:30:00.000Z');
  await story.tells('1', 'closingAsk');
  await story.press('More for Brightwater');
  await story.press('Later…');
  await story.press('Put it off');
  await story.read('Later');
  await story.tells('', null);
  await story.moveTo('2027-03-09T16:31:00.000Z');
  await story.tells('1', 'snoozeOver');
  await story.press('Answer: Brightwater');
  await story.fill('Hiring date', '2027-03-16');
  await story.choose('Yes');
  await story.choose('I said that I look forward to hearing about my start date');
  await story.press('Save');
  await story.read('Note due tomorrow');
  await story.tells('', null);
}

/** The next morning: the note, which names the business day after the hiring date. */
export async function sendTheNote(story: Story): Promise<void> {
  await story.moveTo('2027-03-10T09:00:00.000Z');
  await story.tells('1', 'noteDue');
  await story.read('Note due today');
  await story.press('More for Brightwater');
  await story.press('Mark note as sent…');
  await story.press('Save');
  await story.read(new RegExp(`Call on ${day('Wednesday', 17, 'March').source}`));
  await story.tells('', null);
}

/** The promise's day, 9:30 in Berlin: nobody answers but the machine. */
export async function leaveAMessage(story: Story): Promise<void> {
  await story.moveTo('2027-03-15T08:30:00.000Z');
  await story.tells('', 'callPrepare');
  await story.moveTo('2027-03-17T08:29:00.000Z');
  await story.tells('', null);
  await story.moveTo('2027-03-17T08:30:00.000Z');
  await story.tells('1', 'callDue');
  await story.press('Call: Brightwater');
  await story.read(new RegExp(`You promised to call on ${day('Wednesday', 17, 'March').source}`));
  await story.read(/Open now, until (?:17:00|5:00\sPM)\./);
  await story.choose('Voicemail');
  await story.read('I am calling about the decision on the Data analyst position at Brightwater.');
  await story.press('I left a message');
  await story.read(new RegExp(`Call on ${day('Wednesday', 24, 'March').source}`));
  await story.tells('', null);
}

/** Five business days later they name a new date, behind the night in which the clocks change. */
export async function hearOfANewDate(story: Story): Promise<void> {
  await story.moveTo('2027-03-24T08:30:00.000Z');
  await story.tells('1', 'callDue');
  await story.press('I reached them');
  await story.fill('New hiring date', '2027-03-30');
  await story.fill('What did they say?', 'Two more talks to come.');
  await story.press('Save');
  await story.read(new RegExp(`Call on ${day('Wednesday', 31, 'March').source}`));
  await story.moveTo('2027-03-29T07:30:00.000Z');
  await story.tells('', 'callPrepare');
  await story.moveTo('2027-03-31T07:29:00.000Z');
  await story.tells('', null);
  await story.moveTo('2027-03-31T07:30:00.000Z');
  await story.tells('1', 'callDue');
  await story.press('Nobody answered');
  await story.read('Call tomorrow');
}

/** They ask to be called again; then there is silence, and two contacts without an answer. */
export async function meetSilence(story: Story): Promise<void> {
  await story.moveTo('2027-04-01T07:30:00.000Z');
  await story.tells('1', 'callDue');
  await story.press('They asked me to call again');
  await story.fill('Call again on', '2027-04-06');
  await story.press('Save');
  await story.read(new RegExp(`Call on ${day('Tuesday', 6, 'April').source}`));
  await story.moveTo('2027-04-06T07:30:00.000Z');
  await story.tells('1', 'callDue');
  await story.press('I left a message');
  await story.read(new RegExp(`Call on ${day('Tuesday', 13, 'April').source}`));
  await story.moveTo('2027-04-13T07:30:00.000Z');
  await story.tells('1', 'callDue');
  await story.press('I left a message');
  await story.read(new RegExp(`Wait for their answer until ${day('Tuesday', 20, 'April').source}`));
  await story.tells('', null);
}

/** Crossing off is offered with its reasons, and never done by itself; it can be taken back. */
export async function crossItOff(story: Story): Promise<void> {
  await story.moveTo('2027-04-20T07:30:00.000Z');
  await story.tells('1', 'crossOff');
  await story.read('Cross it off?');
  await story.read('No word for 7 days.');
  await story.moveTo('2027-05-20T07:30:00.000Z');
  await story.read('Cross it off?');
  await story.press('Cross off: Brightwater');
  await story.read('Crossed off');
  await story.tells('', null);
  await story.press('More for Brightwater');
  await story.press('Open it again');
  await story.read(new RegExp(`Wait for their answer until ${day('Thursday', 27, 'May').source}`));
}
