/** By the weekday's own gender, in both countries; without a word before it, it is only spoken. */
export function onDay(day: string): string {
  return `${/^(?:sáb|dom)/i.test(day) ? 'no' : 'na'} ${day}`;
}

/** A firm is feminine (a empresa) unless its first word says otherwise. */
const MASCULINE =
  /^(?:banco|grupo|hospital|hotel|instituto|centro|museu|col[ée]gio|laborat[óo]rio|est[úu]dio|escrit[óo]rio|restaurante|jornal|clube|minist[ée]rio|munic[íi]pio|teatro|tribunal)(?=\s|$)/i;

/** "na Brightwater", "no Banco Lima". */
export function inCompany(company: string): string {
  return `${MASCULINE.test(company) ? 'no' : 'na'} ${company}`;
}
