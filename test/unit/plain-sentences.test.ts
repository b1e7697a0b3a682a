import { describe, expect, it } from 'vitest';
import type { NoteLanguage } from '../../src/interviews/settings.ts';
import { checkLights } from '../../src/notes/check/check-note.ts';
import { ALL_PACKS } from '../../src/notes/packs/all-packs.ts';

/** A Tuesday. */
const SENT_ON = '2026-03-10';

function lights(code: NoteLanguage, text: string) {
  const context = { subject: '', sentOn: SENT_ON, isDayFirst: true, company: '', position: '' };
  return checkLights(text, ALL_PACKS[code].phrases, context);
}

const NO_CALLS: readonly [NoteLanguage, string][] = [
  ['en', 'I will not telephone you.'],
  ['en', "I'll email you on Friday."],
  ['en', "I'll let you know by Friday."],
  ['en', "I'll give Tom a ring on Friday."],
  ['en', 'She will call you on Friday.'],
  ['en', 'Please call me on Friday.'],
  ['de', 'Ich rufe Sie am Freitag nicht an.'],
  ['de', 'Ich rufe am Freitag meine Mutter an.'],
  ['de', 'Ich schreibe Ihnen am Freitag eine E-Mail.'],
  ['fr', 'Je ne vous appellerai pas vendredi.'],
  ['fr', 'Je vous écrirai vendredi.'],
  ['es', 'No le llamaré el viernes.'],
  ['es', 'Le escribiré el viernes.'],
  ['pt', 'Não lhe vou ligar na sexta-feira.'],
  ['pt', 'Vou escrever-lhe na sexta-feira.'],
];

const CALLS: readonly [NoteLanguage, string][] = [
  ['en', 'I will call you on Friday.'],
  ['en', 'You will get a call from me on Friday.'],
  ['de', 'Ich rufe Sie am Freitag an.'],
  ['de', 'Am Freitag bekommen Sie einen Anruf von mir.'],
  ['fr', 'Je vous appellerai vendredi.'],
  ['es', 'Le llamaré el viernes.'],
  ['pt', 'Vou ligar-lhe na sexta-feira.'],
];

const NO_WISHES: readonly [NoteLanguage, string][] = [
  ['en', 'I am not keen on this job.'],
  ['en', "I don't want to join your team."],
  ['en', 'My brother would love to work for you.'],
  ['en', 'I can start on the first of May.'],
  ['de', 'Ich möchte die Stelle nicht.'],
  ['de', 'Mein Bruder würde gern bei Ihnen arbeiten.'],
  ['fr', "Je n'ai plus envie de rejoindre votre équipe."],
  ['es', 'No quiero el puesto.'],
  ['pt', 'Não quero a vaga.'],
];

const WISHES: readonly [NoteLanguage, string][] = [
  ['en', 'I want this job.'],
  ['en', "Nothing would please me more than to join your crew, and I can't wait to start."],
  ['de', 'Ich möchte die Stelle sehr gern.'],
  ['fr', 'Je serais ravi de rejoindre votre équipe.'],
  ['es', 'Me encantaría trabajar con ustedes.'],
  ['pt', 'Gostaria muito de trabalhar convosco.'],
];

const NO_THANKS: readonly [NoteLanguage, string][] = [
  ['en', 'Thank you for your email.'],
  ['en', 'It was a pleasure to meet you.'],
  ['de', 'Vielen Dank für Ihre E-Mail.'],
  ['fr', 'Merci pour votre message.'],
  ['es', 'Gracias por su correo.'],
  ['pt', 'Obrigado pelo seu e-mail.'],
];

describe('What is said plainly is read plainly', () => {
  it.each(NO_CALLS)('%s: "%s" promises no call, and gives no day', (code, text) => {
    expect(lights(code, text).call).toMatchObject({ isOn: false, date: null });
  });

  it.each(CALLS)('%s: "%s" promises a call on that day', (code, text) => {
    expect(lights(code, text).call).toMatchObject({ isOn: true, date: '2026-03-13' });
  });

  it.each(NO_WISHES)('%s: "%s" is no wish', (code, text) => {
    expect(lights(code, text).interest.isOn).toBe(false);
  });

  it.each(WISHES)('%s: "%s" is a wish', (code, text) => {
    expect(lights(code, text).interest.isOn).toBe(true);
  });

  it.each(NO_THANKS)('%s: "%s" thanks for no interview', (code, text) => {
    expect(lights(code, text).manners.isOn).toBe(false);
  });

  it.each([
    ['I will call you about the budget of 30.5k.', null],
    ['I will call you. I am reachable 24/7.', null],
    ['I will call you once release 2026.04.10.5 is out.', null],
    ['I will call you on 2026/03/13.', '2026-03-13'],
    ['I will call you on Tuesday, no, hang on, I am away then, on Friday.', '2026-03-13'],
    ["I'll give you three working days and then call you.", '2026-03-13'],
    ['I will call you at home tonight.', '2026-03-10'],
    ['When the board has sat I will call you.', null],
    ['I will call you with the name of the third referee.', null],
  ])('"%s" names %s', (text, date) => {
    expect(lights('en', text).call.date).toBe(date);
  });
});
