/** Reads the page's options from its address. */

const rightToLeft = new Set(['ar']);

export function readOptions(address = location.href) {
  const query = new URL(address).searchParams;
  const isOn = (name, otherwise) => (query.has(name) ? query.get(name) !== '0' : otherwise);
  const asked = query.get('lang') ?? (isOn('rtl', false) ? 'ar' : 'en');
  const lang = ['en', 'de', 'vi', 'ar'].includes(asked) ? asked : 'en';
  return {
    query,
    lang,
    rtl: isOn('rtl', rightToLeft.has(lang)),
    dark: isOn('dark', false),
    signature: isOn('signature', true),
    banner: isOn('banner', true),
    isOn,
    readNumber: (name, otherwise) => {
      const value = Number.parseFloat(query.get(name) ?? '');
      return Number.isFinite(value) ? value : otherwise;
    },
  };
}
