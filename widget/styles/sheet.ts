// Every style of the widget as one constructable sheet, which strict content security policies allow.
import css from './all.css'

export const sheet = new CSSStyleSheet()
sheet.replaceSync(css)
