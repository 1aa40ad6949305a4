import { fireEvent, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { LANGUAGES } from '../../../src-shared/texts/languages'
import { currentTexts } from '../../../src-renderer/i18n/language.store'
import { ProblemActions, ProblemNotice } from '../../../src-renderer/ui/problem-notice'
import { everyProblem } from '../../shared/texts/every-problem'
import { show } from './show'

describe.each(LANGUAGES)('a problem shown in %s', (language) => {
  const problems = everyProblem()

  it('says what happened, what was kept and what to do, for every problem there is', async () => {
    const { container } = await show(
      problems.map((problem, index) => <ProblemNotice key={index} problem={problem} />),
      language,
    )
    const notices = screen.getAllByRole('alert')
    expect(notices).toHaveLength(problems.length)
    problems.forEach((problem, index) => {
      const { title, body, next } = currentTexts().problemText(problem)
      const text = notices[index]?.textContent ?? ''
      for (const part of [title, body, next, currentTexts().t('kit.technicalDetails'), problem.code]) {
        expect(text).toContain(part)
      }
    })
    expect(container.textContent).not.toMatch(/undefined|\[object/)
  })
})

/** jsdom has no clipboard. */
function stubClipboard(writeText: () => Promise<void>): void {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } })
}

describe('a problem', () => {
  it('offers to try again only where that is possible', async () => {
    const onRetry = vi.fn()
    await show(<ProblemNotice problem={{ code: 'offline' }} onRetry={onRetry} />)
    fireEvent.click(screen.getByRole('button', { name: 'Opnieuw proberen' }))
    expect(onRetry).toHaveBeenCalledTimes(1)
  })

  it('leads to the screen that solves it', async () => {
    const onAct = vi.fn()
    await show(
      <ProblemActions value={(problem) => ({ label: `Los ${problem.code} op`, onAct })}>
        <ProblemNotice problem={{ code: 'certificate-missing' }} />
      </ProblemActions>,
    )
    fireEvent.click(screen.getByRole('button', { name: 'Los certificate-missing op' }))
    expect(onAct).toHaveBeenCalledTimes(1)
  })

  it('shows the reference of a bug, and copies all details for a helper', async () => {
    const writeText = vi.fn(() => Promise.resolve())
    stubClipboard(writeText)
    await show(<ProblemNotice problem={{ code: 'unexpected', reference: '6f1c22aa' }} />)
    expect(screen.getAllByText(/6f1c22aa/).length).toBeGreaterThan(0)
    fireEvent.click(screen.getByText('Kopiëren'))
    await vi.waitFor(() => expect(screen.getByText('Gekopieerd', { selector: 'button span' })).toBeTruthy())
    expect(writeText).toHaveBeenCalledWith('code: unexpected\nreference: 6f1c22aa')
  })

  it('hides the number of a person in its details', async () => {
    const { container } = await show(
      <ProblemNotice
        problem={{
          code: 'service-refused',
          status: 400,
          fields: {},
          issues: [{ name: 'citizen', detail: 'Unknown: 07010189901' }],
        }}
      />,
    )
    expect(container.textContent).toContain('Unknown: •••••••••••')
    expect(container.textContent).not.toContain('07010189901')
  })

  it('says when the window may not copy', async () => {
    const writeText = (): Promise<void> => Promise.reject(new Error('denied'))
    stubClipboard(writeText)
    await show(<ProblemNotice problem={{ code: 'offline' }} />)
    fireEvent.click(screen.getByText('Kopiëren'))
    await vi.waitFor(() =>
      expect(screen.getByText('Kopiëren lukte niet', { selector: 'button span' })).toBeTruthy(),
    )
  })
})
