import { LIMITS } from './interview.ts';

const paragraphsOf = (remark: string): readonly string[] =>
  remark.split(/\n{2,}/).filter((paragraph) => paragraph !== '');

/** True where a remark says all that another one says, paragraph by paragraph. */
export function saysRemark(remark: string, other: string): boolean {
  const said = new Set(paragraphsOf(remark));
  return paragraphsOf(other).every((paragraph) => said.has(paragraph));
}

/**
 * A remark with another one below it, unless it says that already; null where that is more than an
 * interview holds. Joined once more, it stays as it is.
 */
export function joinRemarks(remark: string, other: string): string | null {
  if (saysRemark(remark, other)) return remark;
  const joined = [remark, other].filter((part) => part !== '').join('\n\n');
  return joined.length > LIMITS.remark ? null : joined;
}
