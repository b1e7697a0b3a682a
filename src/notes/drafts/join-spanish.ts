import { joinList } from './join-list.ts';

/** "y" becomes "e" before its own sound: "Ana e Inés", but "arena y hielo". */
const I_SOUND = /^(?:[ií]|hí|hi(?![aeoé])|y(?![aeiouáéíóú]))/i;

/** A list as Spanish has it: "a", "a y b", "a, b e informes". */
export function joinSpanish(items: readonly string[]): string {
  return joinList(items, I_SOUND.test(items.at(-1) ?? '') ? 'e' : 'y');
}
