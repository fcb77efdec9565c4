// A card that a model wrote backs nothing that the article does not say.
import { describe, expect, it } from 'vitest'
import { readArticle } from '../../../../questions/article/read.ts'
import { card, holding } from '../../../../questions/writing/reply/card.ts'
import { take } from '../../../../questions/writing/reply/items.ts'
import { entityShape } from '../../../../questions/writing/reply/shapes.ts'

const article = readArticle(
  'mine',
  '---\ntitle: Mine\n---\n\nIda Voss, the mayor of Brenn, wrote to the U.S. ambassador. Voss said Norlandic miners would protest.',
)

function made(entity: object) {
  const taken = take(entityShape, entity)
  if ('reason' in taken) throw new Error(taken.reason)
  return card(taken.value, 'one', holding(article))
}

describe('card', () => {
  it('keeps names that the article has and drops the others', () => {
    expect(made({ id: 'voss', name: 'Ida Voss', aliases: ['Voss', 'Iron Ida'], type: 'person' })).toMatchObject({
      value: { name: 'Ida Voss', aliases: ['Voss'] },
    })
  })

  it('goes by the name that the article has where the model’s own is another', () => {
    expect(made({ id: 'voss', name: 'Mayor Ida Marie Voss', aliases: ['Ida Voss'], type: 'person' })).toMatchObject({
      value: { name: 'Ida Voss' },
    })
  })

  it('knows a country by its other names', () => {
    expect(made({ id: 'us', name: 'United States', aliases: ['U.S.'], type: 'country' })).toMatchObject({
      value: { name: 'United States', aliases: ['U.S.'] },
    })
  })

  it('knows a country by its people', () => {
    expect(made({ id: 'norway', name: 'Norway', demonyms: ['Norlandic'], type: 'country' })).toMatchObject({ value: { name: 'Norway' } })
  })

  it('refuses whom the article does not name', () => {
    expect(made({ id: 'x', name: 'Olaf Brandt', type: 'person' })).toEqual({ reason: expect.any(String) })
  })

  it('drops words, offices and demonyms that come from nowhere', () => {
    const taken = made({
      id: 'voss',
      name: 'Ida Voss',
      type: 'person',
      office: { title: 'governor', of: 'brenn' },
      demonyms: ['Brennish'],
      words: ['mayor of Brenn', 'convicted fraudster'],
    })
    expect(taken).toMatchObject({ value: { demonyms: [], words: ['mayor of Brenn'] } })
    expect(taken).not.toHaveProperty('value.office')
  })
})
