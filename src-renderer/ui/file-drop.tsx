import Upload from 'lucide-react/icons/upload'
import { useId, useRef, useState, type DragEvent } from 'react'
import { useTexts } from '../i18n/language.store'
import { Button } from './button'
import { cx } from './cx'
import { Icon } from './icon'
import styles from './file-drop.module.css'

interface FileDropProps {
  readonly label: string
  /** What may come: "PEM, DER of PKCS#12". */
  readonly description?: string | undefined
  /** As of an `<input type="file">`: `.pem,.cer,.p12`. Dropped files are not filtered by it. */
  readonly accept?: string | undefined
  readonly allowsSeveral?: boolean | undefined
  readonly onFiles: (files: readonly File[]) => void
}

/** Takes files, dropped or chosen. */
export function FileDrop({ label, description, accept, allowsSeveral = false, onFiles }: FileDropProps) {
  const { t } = useTexts()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)

  const take = (files: FileList | null): void => {
    const taken = [...(files ?? [])].slice(0, allowsSeveral ? undefined : 1)
    if (taken.length > 0) onFiles(taken)
  }
  const onDrop = (event: DragEvent): void => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files)
  }
  return (
    <div
      role="group"
      aria-labelledby={id}
      className={cx(styles['zone'], isOver && styles['over'])}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <Icon of={Upload} size={20} />
      <div className={styles['words']}>
        <span id={id} className={styles['label']}>
          {label}
        </span>
        <span className={styles['hint']}>
          {t(allowsSeveral ? 'kit.dropFiles' : 'kit.dropFile')} {t('kit.orChooseFile')}.
          {description !== undefined && ` ${description}`}
        </span>
      </div>
      <Button onPress={() => input.current?.click()}>{t('kit.chooseFile')}</Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        multiple={allowsSeveral}
        onChange={(event) => {
          take(event.target.files)
          // The same file may be chosen again after it was corrected.
          event.target.value = ''
        }}
      />
    </div>
  )
}
