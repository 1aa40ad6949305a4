import { LINKS, type LinkId } from '../../src-shared/desktop/links'
import { useTexts } from '../i18n/language.store'
import { main } from '../ipc/client'
import { LinkButton } from '../ui/link-button'

const hosts: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(LINKS).map(([id, url]) => [id, new URL(url).hostname.replace(/^www\./, '')]),
)

/** Opens an official page in the browser. A guide names it by its id; an id that is not in the list shows nothing. */
export function OfficialLink({ id, title }: { readonly id: string; readonly title?: string | undefined }) {
  const { t } = useTexts()
  const host = hosts[id]
  if (host === undefined) return null
  return (
    <LinkButton isExternal onPress={() => void main.desktop.openLink({ id: id as LinkId })}>
      {title ?? t('connectionScreens.link', { host })}
    </LinkButton>
  )
}
