import { describe, expect, it } from 'vitest';
import { checkLights } from '../../src/notes/check/check-note.ts';
import { en } from '../../src/notes/languages/en.ts';

const context = {
  subject: '',
  sentOn: '2026-03-10',
  isDayFirst: true,
  company: 'Foxglove',
  position: 'Night auditor',
};

const read = (text: string): ReturnType<typeof checkLights> => checkLights(text, en, context);

describe('Whom a note greets', () => {
  it('is the reader, also where the note speaks of them by name', () => {
    const { call } = read(
      'Dear Dr Amadi, dear Professor Sung,\n\nI shall telephone Dr Amadi, as chair, on Friday 20 March.',
    );
    expect(call).toMatchObject({ isOn: true, date: '2026-03-20' });
  });

  it('is nobody else: a call to others is none to the reader', () => {
    expect(read('Dear Ann,\n\nI shall telephone Priya on Friday 20 March.').call.isOn).toBe(false);
    expect(read('Dear Ann,\n\nPriya will telephone Ann on Friday.').call.isOn).toBe(false);
  });
});

describe('An answer below a quoted question', () => {
  it('says what the question asks', () => {
    expect(read('> Do you still want it?\nYes, without hesitation.').interest.isOn).toBe(true);
    expect(read('> How was the interview?\nFine, and I am grateful for it.').manners.isOn).toBe(
      true,
    );
  });

  it('says nothing of the job below another question, nor as a no', () => {
    expect(read('> Do you have your own van?\nYes, absolutely.').interest.isOn).toBe(false);
    expect(read('> Do you still want it?\nNo, I am afraid not.').interest.isOn).toBe(false);
  });
});
