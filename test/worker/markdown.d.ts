// Markdown is bundled as text (`rules` in wrangler.toml).
declare module '*.md' {
  const text: string
  export default text
}
