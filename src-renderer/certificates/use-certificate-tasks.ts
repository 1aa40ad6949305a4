import { useState } from 'react'
import type { CertificateEntry } from '../../src-shared/certificates/certificates.model'
import type { Problem } from '../../src-shared/problem'
import type { Result } from '../../src-shared/result'
import { useAction } from '../ui/use-action'
import {
  copyCertificate,
  copyRequest,
  removeCertificate,
  restoreCertificate,
  saveCertificate,
  saveRequest,
} from './certificate-actions'

/** The dialogs that a certificate's buttons open. */
export type CertificateDialog = 'none' | 'self-sign' | 'export' | 'import' | 'purge'

export interface CertificateTasks {
  readonly dialog: CertificateDialog
  open(dialog: CertificateDialog): void
  close(): void
  readonly isBusy: boolean
  /** Why the last thing a button did failed. */
  readonly problem: Problem | undefined
  copyRequest(): void
  saveRequest(): void
  copyCertificate(): void
  saveCertificate(): void
  remove(): void
  restore(): void
}

/** What can be done with one certificate. */
export function useCertificateTasks(entry: CertificateEntry): CertificateTasks {
  const [dialog, setDialog] = useState<CertificateDialog>('none')
  const action = useAction((_options, task: () => Promise<Result<unknown, Problem>>) => task())
  const doing = (task: () => Promise<Result<unknown, Problem>>) => () => void action.run(task)
  return {
    dialog,
    open: setDialog,
    close: () => setDialog('none'),
    isBusy: action.isBusy,
    problem: action.problem,
    copyRequest: doing(() => copyRequest(entry.id)),
    saveRequest: doing(() => saveRequest(entry.id)),
    copyCertificate: doing(() => copyCertificate(entry.id)),
    saveCertificate: doing(() => saveCertificate(entry.id)),
    remove: doing(() => removeCertificate(entry)),
    restore: doing(() => restoreCertificate(entry)),
  }
}
