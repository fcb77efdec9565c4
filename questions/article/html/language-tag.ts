// A language as pages write it (`en_GB`, `English`, `EN`) → its BCP 47 tag.

/** The tag in canonical form; `und` where there is none. */
export function languageTag(written: string): string {
  const tag = written.trim().replaceAll('_', '-').split(/[,;]/)[0]?.trim() ?? ''
  if (/^english$/i.test(tag)) return 'en'
  if (!/^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/i.test(tag)) return 'und'
  return Intl.getCanonicalLocales(tag)[0] ?? 'und'
}
