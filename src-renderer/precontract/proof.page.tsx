import { useEffect, useState } from 'react'
import type { PrecontractCheck } from '../../src-shared/precontract/precontract.model'
import { ok, type Result } from '../../src-shared/result'
import type { Problem } from '../../src-shared/problem'
import { useTexts } from '../i18n/language.store'
import { main } from '../ipc/client'
import { Proof } from './proof'
import { tidyInsz } from './question'
import './proof.page.css'

interface ProofPageProps {
  readonly id: string
  /** Whether the number of the person is printed in full; else it is hidden, in the references too. */
  readonly revealed: boolean
}

/** What the sheet is made of. */
interface Contents {
  readonly check: PrecontractCheck
  readonly citizen: string
  readonly version: string
}

/** The page that main prints as the proof of a check. It takes a title of its own once all is on it: that is what main waits for. */
export function ProofPage({ id, revealed }: ProofPageProps) {
  const { t, format } = useTexts()
  const [contents, setContents] = useState<Contents>()
  useEffect(() => {
    document.documentElement.dataset['theme'] = 'light'
    document.documentElement.dataset['page'] = 'print'
    void read(id, revealed).then((outcome) => {
      if (outcome.ok) setContents(outcome.value)
    })
  }, [id, revealed])
  const checkedAt = contents?.check.checkedAt
  useEffect(() => {
    if (checkedAt === undefined) return
    document.title = t('precontract.proof.documentTitle', { date: format.date(checkedAt) })
  }, [checkedAt, t, format])
  return contents === undefined ? null : <Proof {...contents} revealed={revealed} />
}

async function read(id: string, revealed: boolean): Promise<Result<Contents, Problem>> {
  const [check, about] = await Promise.all([main.precontract.get({ id }), main.desktop.about()])
  if (!check.ok) return check
  if (!about.ok) return about
  const { version } = about.value
  if (!revealed) return ok({ check: check.value, citizen: check.value.citizenMasked, version })
  const number = await main.precontract.reveal({ id })
  if (!number.ok) return number
  return ok({ check: check.value, citizen: tidyInsz(number.value.citizen), version })
}
