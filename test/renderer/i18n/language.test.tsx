import { act, render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { speak, useTexts } from '../../../src-renderer/i18n/language.store'

function Word() {
  const { t, language } = useTexts()
  return <p>{`${language}: ${t('common.save')}`}</p>
}

describe('the language', () => {
  it('changes every text at once, and that of the document', async () => {
    await speak('nl')
    render(<Word />)
    expect(screen.getByText('nl: Bewaren')).toBeTruthy()
    expect(document.documentElement.lang).toBe('nl-BE')
    await act(() => speak('fr'))
    expect(screen.getByText('fr: Enregistrer')).toBeTruthy()
    expect(document.documentElement.lang).toBe('fr-BE')
  })

  it('is the last one asked for, whichever loads first', async () => {
    await Promise.all([speak('de'), speak('en')])
    expect(document.documentElement.lang).toBe('en-GB')
  })
})
