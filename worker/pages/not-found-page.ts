// What a person sees at an address where there is nothing. Programs get a problem document instead.
import { html } from 'hono/html'
import { layout, type Markup } from './layout.ts'

/** The whole document. It does not repeat the address: nothing that a visitor sends is printed. */
export function notFoundPage(): Markup {
  return layout({
    title: 'Nothing here · Article Quiz',
    description: 'Nothing is published at this address.',
    unlisted: true,
    main: html`<div class="single">
<h1>Nothing is published here</h1>
<p class="made-of">The address may have a slip in it, or the quiz may have been taken down. <a href="/">Start from the front page</a></p>
</div>`,
  })
}
