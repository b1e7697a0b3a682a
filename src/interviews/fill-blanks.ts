import { cleanPoints } from './clean-points.ts';
import type { Changed, Command } from './command.ts';
import { type Interview, LIMITS } from './interview.ts';
import { refuse } from './refuse.ts';

type FillCommand = Extract<Command, { type: 'interview.fill' }>;

function isTooLong({ company, position, strongPoints, people }: FillCommand): boolean {
  const texts = [company, position, ...strongPoints];
  for (const { name, detail } of people) texts.push(name, detail);
  return texts.some((text) => text.length > LIMITS.text);
}

/**
 * Fills in what the record lacks and never overwrites what it has: that is why a mail page's script
 * may ask for it. Facts that are empty, and people who are unknown, change nothing.
 */
export function fillBlanks(interview: Interview, command: FillCommand): Changed {
  if (isTooLong(command)) return refuse('tooLong');
  const points = cleanPoints(command.strongPoints);
  if (points.length > LIMITS.strongPoints) {
    return refuse('tooMany', 'strongPoints');
  }
  const { closing } = interview;
  const people = interview.people.map((person) => {
    const said = command.people.find(({ id }) => id === person.id);
    if (!said) return person;
    return {
      ...person,
      name: person.name || said.name.trim(),
      detail: person.detail || said.detail.trim(),
    };
  });
  const filled: Interview = {
    ...interview,
    company: interview.company || command.company.trim(),
    position: interview.position || command.position.trim(),
    people,
    closing: {
      ...closing,
      strongPoints: closing.strongPoints.length > 0 ? closing.strongPoints : points,
    },
  };
  const isSame = JSON.stringify(filled) === JSON.stringify(interview);
  return { ok: true, interview: isSame ? interview : filled };
}
