// A page as this project needs it: elements, and texts that know whether they are the words of a link.

/** Characters between two tags, references decoded; `linked` where they can be clicked. */
export interface Text {
  readonly text: string
  readonly linked: boolean
}

/** `attributes` has only those that are read here; `parent` is null for the root alone. */
export interface Element {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly parent: Element | null
  readonly children: (Element | Text)[]
}

/** A parsed page or fragment. `elements` has every element, each after its parent, the root first. */
export interface Page {
  readonly root: Element
  readonly elements: readonly Element[]
}

export const isText = (node: Element | Text): node is Text => 'text' in node

/** All text inside, untidied. Passes over the whole subtree: for small elements such as titles and headings. */
export function textOf(element: Element): string {
  const pieces: string[] = []
  const waiting: (Element | Text)[] = [element]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (isText(node)) pieces.push(node.text)
    else waiting.push(...node.children.toReversed())
  }
  return pieces.join('')
}
