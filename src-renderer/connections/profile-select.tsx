import { useEffect } from 'react'
import { useProfiles } from '../app/profiles.store'
import { useTexts } from '../i18n/language.store'
import { ProblemNotice } from '../ui/problem-notice'
import { Select } from '../ui/select'

interface ProfileSelectProps {
  /** '' until one is chosen; then the profile of the window is taken. */
  readonly value: string
  readonly onChange: (profileId: string) => void
}

/** For whom: the profile that is chosen at the top of the window, unless the user takes another here. */
export function ProfileSelect({ value, onChange }: ProfileSelectProps) {
  const { t } = useTexts()
  const profiles = useProfiles()
  const selected = profiles.step === 'ready' ? profiles.selected?.id : undefined
  useEffect(() => {
    if (value === '' && selected !== undefined) onChange(selected)
  }, [value, selected, onChange])
  if (profiles.step === 'failed') return <ProblemNotice problem={profiles.problem} />
  const known = profiles.step === 'ready' ? profiles.profiles : []
  return (
    <Select
      label={t('connectionScreens.test.profile')}
      value={value}
      onChange={onChange}
      options={known.map(({ id, name }) => ({ id, label: name }))}
    />
  )
}
