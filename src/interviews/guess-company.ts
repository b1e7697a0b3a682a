/** Mail providers: an address there says nothing of the company. */
const PROVIDERS = new Set(
  `gmail googlemail outlook hotmail live msn yahoo ymail rocketmail icloud me mac aol proton
  protonmail pm tutanota tuta fastmail zoho gmx web t-online freenet mail email posteo mailbox
  orange free laposte sfr wanadoo libero virgilio tiscali alice yandex qq 163 126 naver daum
  comcast verizon att sbcglobal bellsouth cox charter btinternet sky virginmedia hey duck terra
  uol bol ig sapo telenet skynet bluewin ziggo kpn xs4all appleid btopenworld seznam wp o2 onet
  interia rediffmail hushmail earthlink juno netzero shaw rogers sympatico bigpond optusnet hanmail
  mozmail fastmail duckduckgo simplelogin anonaddy aim gmx-topmail mailfence runbox lycos rambler bk
  inbox list`
    .split(/\s+/)
    .filter((name) => name !== ''),
);

/** Where companies have their mail under the provider's name, which is not theirs. */
const TENANTS = new Set(['onmicrosoft', 'googleworkspace']);

/** Recruiting software that writes in the employer's name. */
const RECRUITING = new Set(
  `greenhouse greenhouse-mail lever hire myworkday myworkdayjobs workday smartrecruiters ashbyhq
  icims jobvite bamboohr workable workablemail breezy recruitee teamtailor teamtailor-mail
  personio taleo successfactors oraclecloud linkedin indeed indeedemail glassdoor xing stepstone
  monster ziprecruiter calendly goodtime hackerrank codility jobs2web eightfold applytojob
  freshteam join softgarden welcomekit pinpointhq comeet gem`
    .split(/\s+/)
    .filter((name) => name !== ''),
);

/** Second-level names under which companies register in countries' own domains (co.uk, com.au). */
const SECOND_LEVEL = new Set([
  'co',
  'com',
  'net',
  'org',
  'ac',
  'edu',
  'gov',
  'gob',
  'gouv',
  'or',
  'ne',
  'nhs',
  'ltd',
  'plc',
]);

/** Compared without dashes and dots: no-reply, no_reply and noreply are one. */
const NO_REPLY =
  /^(?:(?:do)?not?reply|(?:do)?notrespond|norespon(?:d|se)|nepasrepondre|noresponder|naoresponda|keineantwort|nichtantworten|mailerdaemon|postmaster|notif(?:y|ications?)|bounces?|alerts?)/;

/** True for an address at which nobody reads: no-reply and its like. */
export function isNoReply(email: string): boolean {
  return NO_REPLY.test((email.split('@')[0] ?? '').toLowerCase().replace(/[-_.+]/g, ''));
}

/** The name under which a host is registered: `brightwater` in `mail.brightwater.co.uk`. */
function registeredName(host: string): string {
  const labels = host.toLowerCase().split('.');
  if (labels.length < 2) return '';
  const last = labels.at(-1) ?? '';
  const second = labels.at(-2) ?? '';
  const isCountry = last.length === 2 && SECOND_LEVEL.has(second);
  return (isCountry ? labels.at(-3) : second) ?? '';
}

/**
 * A company's name guessed from an address, or '' where the address does not tell: a mail provider,
 * recruiting software, no address at all.
 *
 * | address                         | guess        |
 * | ------------------------------- | ------------ |
 * | anna@brightwater.com            | Brightwater  |
 * | anna@mail.bright-water.co.uk    | Bright Water |
 * | anna@gmail.com                  |              |
 * | no-reply@greenhouse.io          |              |
 */
export function guessCompany(email: string): string {
  const name = registeredName(email.split('@')[1] ?? '');
  if (name === '' || [PROVIDERS, TENANTS, RECRUITING].some((known) => known.has(name))) return '';
  if (!/^[\p{L}\d-]+$/u.test(name) || name.startsWith('xn--')) return '';
  return name
    .split('-')
    .filter((part) => part !== '')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join(' ');
}
