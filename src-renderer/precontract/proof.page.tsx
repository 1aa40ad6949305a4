import { useState } from 'react'
import type { PrecontractCheck } from '../../src-shared/precontract/precontract.model'
import type { Problem } from '../../src-shared/problem'
import { ok, type Result } from '../../src-shared/result'
import { useTexts } from '../i18n/language.store'
import { main } from '../ipc/client'
import { createReadable } from '../ipc/reading'
import { PrintPage } from '../ui/print-page'
import { Proof } from './proof'
import { tidyInsz } from './question'

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

/** The proof of a check as main prints it. */
export function ProofPage({ id, revealed }: ProofPageProps) {
  const { t, format } = useTexts()
  const [readable] = useState(() => createReadable(() => read(id, revealed)))
  return (
    <PrintPage
      readable={readable}
      title={({ check }) => t('precontract.proof.documentTitle', { date: format.date(check.checkedAt) })}
    >
      {(contents) => <Proof {...contents} revealed={revealed} />}
    </PrintPage>
  )
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
