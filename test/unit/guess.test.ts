import { describe, expect, it } from 'vitest';
import { guessCompany, isNoReply } from '../../src/interviews/guess-company.ts';
import { guessPosition } from '../../src/interviews/guess-position.ts';

describe('guessCompany', () => {
  it.each([
    ['anna@brightwater.com', 'Brightwater'],
    ['anna@mail.bright-water.co.uk', 'Bright Water'],
    ['anna@careers.acme.com.au', 'Acme'],
    ['no-reply@brightwater.de', 'Brightwater'],
    ['anna@gmail.com', ''],
    ['anna@googlemail.com', ''],
    ['anna@yahoo.co.jp', ''],
    ['anna@hotmail.fr', ''],
    ['anna@web.de', ''],
    ['someone@us.greenhouse-mail.io', ''],
    ['x@myworkday.com', ''],
    ['abc@privaterelay.appleid.com', ''],
    ['anna@btopenworld.com', ''],
    ['anna@wp.pl', ''],
    ['anna@bigcorp.onmicrosoft.com', ''],
    ['', ''],
    ['not an address', ''],
  ])('%s: %s', (email, company) => expect(guessCompany(email)).toBe(company));
});

describe('isNoReply', () => {
  it.each([
    ['no-reply@a.example', true],
    ['noreply@a.example', true],
    ['do-not-reply@a.example', true],
    ['donotreply@a.example', true],
    ['notifications@a.example', true],
    ['norbert@a.example', false],
    ['nora.reply@a.example', false],
    ['donna@a.example', false],
  ])('%s: %s', (email, expected) => expect(isNoReply(email)).toBe(expected));
});

describe('guessPosition', () => {
  it.each([
    ['Re: Interview for Data analyst at Brightwater', 'Data analyst'],
    ['Interview for the position of Site Engineer', 'Site Engineer'],
    ['Data analyst interview', 'Data analyst'],
    ['Data Analyst - Interview on Tuesday', 'Data Analyst'],
    ['Fwd: RE: Interview: Senior Product Manager, Tuesday 10:00', 'Senior Product Manager'],
    ['Your application for Junior Developer (m/f/d)', 'Junior Developer'],
    ['AW: Vorstellungsgespräch als Buchhalterin', 'Buchhalterin'],
    ['Entretien pour le poste de Comptable', 'Comptable'],
    ['Position: Nurse', 'Nurse'],
    ['Thank you for yesterday', ''],
    ['Your interview', ''],
    ['Interview', ''],
    ['Interview confirmation', ''],
    ['Interview on Tuesday', ''],
    ['Interview with Anna Okafor', ''],
    ['Lunch?', ''],
    ['Thank you for the interview', ''],
    ['Thank you for meeting with me', ''],
    ['Great meeting you yesterday', ''],
    ['Re: Zoom meeting', ''],
    ['Zoom interview', ''],
    ['Team meeting', ''],
    ['Quick conversation', ''],
    ['Meeting for coffee', ''],
    ['Status of my application', ''],
    ['Thank you: our talk at Brightwater', ''],
    ['Final round interview', ''],
    ['Interview: Head of Marketing', 'Head of Marketing'],
    ['', ''],
  ])('%s: %s', (subject, position) => expect(guessPosition(subject)).toBe(position));
});
