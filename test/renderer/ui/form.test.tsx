import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import * as z from 'zod'
import type { CallOptions } from '../../../src-shared/ipc/call'
import type { Problem } from '../../../src-shared/problem'
import { fail, ok, type Result } from '../../../src-shared/result'
import { Form } from '../../../src-renderer/ui/form/form'
import { useForm } from '../../../src-renderer/ui/form/use-form'
import { TextField } from '../../../src-renderer/ui/text-field'
import { show } from './show'

const Person = z.object({
  name: z.string().max(5, 'too-long'),
  nickname: z.string().optional(),
  address: z.object({ email: z.string().regex(/@/, 'email-malformed') }),
})
type Submit = (input: z.input<typeof Person>, options: CallOptions) => Promise<Result<string, Problem>>

function PersonForm({
  submit,
  onDone,
  keep,
}: {
  submit: Submit
  onDone?: (value: string) => void
  keep?: string
}) {
  const form = useForm({
    schema: Person,
    initial: { name: '', nickname: '', address: { email: '' } },
    labels: { name: 'Naam', nickname: 'Bijnaam', 'address.email': 'E-mail' },
    submit,
    onDone,
    keep,
  })
  return (
    <Form form={form} submitLabel="Bewaren">
      <TextField {...form.field('name')} />
      <TextField {...form.field('nickname')} isOptional />
      <TextField {...form.field('address.email')} />
    </Form>
  )
}

const field = (name: RegExp | string): HTMLInputElement => screen.getByRole('textbox', { name })
const type = (name: string | RegExp, value: string): void => {
  fireEvent.change(field(name), { target: { value } })
}
const send = async (): Promise<void> => {
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name: 'Bewaren' }))
    await Promise.resolve()
  })
}
const fill = (): void => {
  type('Naam', 'Lotte')
  type('E-mail', 'lotte@voorbeeld.be')
}

describe('a form', () => {
  it('keeps saying what main found wrong when the field is left as it is', async () => {
    const problem: Problem = { code: 'invalid-input', fields: { name: ['name-taken'] } }
    await show(<PersonForm submit={() => Promise.resolve(fail(problem))} />)
    fill()
    await send()
    fireEvent.focus(field(/Naam/))
    fireEvent.blur(field(/Naam/))
    expect(screen.getByText('Deze naam bestaat al. Kies een andere.')).toBeTruthy()
    type(/Naam/, 'Noah')
    expect(screen.queryByText('Deze naam bestaat al. Kies een andere.')).toBeNull()
  })

  it('checks before it sends: says what is wrong, focuses the first wrong field, keeps what was typed', async () => {
    const submit = vi.fn<Submit>()
    await show(<PersonForm submit={submit} />)
    type('E-mail', 'geen adres')
    await send()
    expect(submit).not.toHaveBeenCalled()
    expect(document.activeElement).toBe(field('Naam'))
    expect(field('Naam').getAttribute('aria-invalid')).toBe('true')
    expect(field('Naam').getAttribute('aria-describedby')).not.toBeNull()
    expect(screen.getByRole('alert').textContent).toContain('2 velden vragen uw aandacht')
    expect(field('E-mail').value).toBe('geen adres')
  })

  it('goes to a field from the summary', async () => {
    await show(<PersonForm submit={vi.fn<Submit>()} />)
    await send()
    fireEvent.click(screen.getByRole('button', { name: 'E-mail' }))
    expect(document.activeElement).toBe(field('E-mail'))
  })

  it('takes an error away as soon as the field is right', async () => {
    await show(<PersonForm submit={vi.fn<Submit>()} />)
    await send()
    expect(field('Naam').getAttribute('aria-invalid')).toBe('true')
    type('Naam', 'Lotte')
    expect(field('Naam').getAttribute('aria-invalid')).not.toBe('true')
  })

  it('checks a field when it is left, but does not scold one left empty', async () => {
    await show(<PersonForm submit={vi.fn<Submit>()} />)
    fireEvent.focus(field('Naam'))
    fireEvent.blur(field('Naam'))
    expect(field('Naam').getAttribute('aria-invalid')).not.toBe('true')
    type('Naam', 'Liselotte')
    fireEvent.blur(field('Naam'))
    expect(screen.getByText('Dit is te lang.')).toBeTruthy()
  })

  it('waits with checking a field that is left by a press, so that the pressed button stays where it is', async () => {
    vi.useFakeTimers()
    try {
      await show(<PersonForm submit={vi.fn<Submit>()} />)
      type('Naam', 'Liselotte')
      fireEvent.pointerDown(document.body)
      fireEvent.blur(field('Naam'))
      expect(screen.queryByText('Dit is te lang.')).toBeNull()
      fireEvent.pointerUp(document.body)
      act(() => {
        vi.runAllTimers()
      })
      expect(screen.getByText('Dit is te lang.')).toBeTruthy()
    } finally {
      vi.useRealTimers()
    }
  })

  it('sends what is filled in and leaves out what is empty', async () => {
    const submit = vi.fn<Submit>(() => Promise.resolve(ok('done')))
    const onDone = vi.fn()
    await show(<PersonForm submit={submit} onDone={onDone} />)
    fill()
    await send()
    expect(submit.mock.calls[0]?.[0]).toEqual({ name: 'Lotte', address: { email: 'lotte@voorbeeld.be' } })
    expect(onDone.mock.calls[0]?.[0]).toBe('done')
  })

  it('shows what main refused at the very field, in the same words, and loses nothing', async () => {
    const refusal = fail({ code: 'invalid-input' as const, fields: { 'address.email': ['email-malformed'] } })
    await show(<PersonForm submit={() => Promise.resolve(refusal)} />)
    fill()
    await send()
    expect(document.activeElement).toBe(field('E-mail'))
    expect(screen.getByText(/Vul een e-mailadres in/)).toBeTruthy()
    expect(screen.queryByRole('alert')).toBeNull()
    expect(field('Naam').value).toBe('Lotte')
  })

  it('says what is wrong with something that is not on the form', async () => {
    const refusal = fail({
      code: 'invalid-input' as const,
      fields: { profileId: ['enterprise-number-unknown'] },
    })
    await show(<PersonForm submit={() => Promise.resolve(refusal)} />)
    fill()
    await send()
    expect(screen.getByRole('alert').textContent).toContain('kent dit ondernemingsnummer niet')
  })

  it('shows any other problem below the fields, and can be sent again', async () => {
    const submit = vi.fn<Submit>(() => Promise.resolve(fail({ code: 'offline' })))
    await show(<PersonForm submit={submit} />)
    fill()
    await send()
    expect(screen.getByRole('alert').textContent).toContain('Geen verbinding met het internet')
    await send()
    expect(submit).toHaveBeenCalledTimes(2)
    expect(field('Naam').value).toBe('Lotte')
  })

  it('does not send twice while it is busy, and can be stopped', async () => {
    const signals: (AbortSignal | undefined)[] = []
    const submit = vi.fn<Submit>(
      (_, { signal }) =>
        new Promise((resolve) => {
          signals.push(signal)
          signal?.addEventListener('abort', () => resolve(fail({ code: 'cancelled' })))
        }),
    )
    function Stoppable() {
      const form = useForm({
        schema: z.object({}),
        initial: {},
        labels: {},
        submit: submit as unknown as () => Promise<Result<string, Problem>>,
      })
      return (
        <Form form={form} submitLabel="Bewaren">
          <button type="button" onClick={form.cancel}>
            Stoppen
          </button>
        </Form>
      )
    }
    await show(<Stoppable />)
    await send()
    fireEvent.submit(screen.getByRole('button', { name: /Bewaren/ }).closest('form')!)
    expect(submit).toHaveBeenCalledTimes(1)
    fireEvent.click(screen.getByRole('button', { name: 'Stoppen' }))
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('Gestopt'))
    expect(signals[0]?.aborted).toBe(true)
  })

  it('keeps what was typed when the screen is left and comes back, until it is sent', async () => {
    const submit = vi.fn<Submit>(() => Promise.resolve(ok('done')))
    const first = await show(<PersonForm submit={submit} keep="person" />)
    type('Naam', 'Lotte')
    first.unmount()
    const second = await show(<PersonForm submit={submit} keep="person" />)
    expect(field('Naam').value).toBe('Lotte')
    type('E-mail', 'lotte@voorbeeld.be')
    await send()
    second.unmount()
    await show(<PersonForm submit={submit} keep="person" />)
    expect(field('Naam').value).toBe('')
  })
})
