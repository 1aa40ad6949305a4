import type { WordsOf } from '../catalog'
import type { inGoedeBanen as source } from '../nl/guides-in-goede-banen'

export const inGoedeBanen = {
  account: {
    title: 'You have an account with InGoedeBanen',
    do: 'Ask InGoedeBanen (Groningen) whether your vacancies can be read through a feed and note who your contact is. Whether and how InGoedeBanen reads feeds today is not published: ask expressly.',
    needs: 'Your account manager or contact at InGoedeBanen.',
    gives: 'The e-mail address and the customer number by which InGoedeBanen knows you.',
  },
  'website-publications': {
    title: 'Your vacancies are on the medium “eigen website”',
    do: 'InGoedeBanen then sees exactly the vacancies that are on your own website. If a vacancy is missing, check: is there a publication, has the first publication date been reached and the last not passed, has the closing date not passed, is “open sollicitatie” off, and is there no full stop in the title (write “(Sr)”, not “(Sr.)”)?',
    needs: 'An administrator of Carerix.',
    gives: 'Publications with the medium “eigen website”.',
  },
  'website-url': {
    title: 'Ask for the address of the feed',
    do: 'The address for this way once stood on Carerix’s help page but has disappeared from it. Ask Carerix for it and check it here before passing it on. On this way the apply link goes through your cxportal; if you want to refer to your own website, take the way with a medium of its own.',
    needs: 'The name of your Carerix application.',
    gives: 'The address of the feed.',
  },
  medium: {
    title: 'Make the medium inGoedebanen',
    do: 'Sign in as administrator and go to Onderhoud > Media. Make or open the medium “inGoedebanen”. Fill in IGB as its code, choose a default phase and a default source match yourself, and save. You do this once.',
    needs: 'An administrator of Carerix.',
    gives: 'A medium with code IGB.',
  },
  'medium-publications': {
    title: 'Make a publication for each vacancy',
    do: 'A vacancy that InGoedeBanen must show gets a publication with the medium “inGoedebanen”. If it must be on your own website too, make two publications: one with the medium “eigen website” and one with the medium “InGoedeBanen”.',
    needs: 'The medium with code IGB.',
    gives: 'Vacancies for which you choose yourself whether InGoedeBanen sees them.',
  },
  'apply-link': {
    title: 'Have people apply on your own website',
    do: 'By default there is no apply link of your own. In Onderhoud | Instellingen, block “Attributes and fields”, fill in the field applyUrl; it can differ per medium, with code IGB. If applying through cxportal is fine, this step does not apply.',
    needs: 'What the address of a vacancy on your website looks like.',
    gives: 'An apply link to your own website in every vacancy of the feed.',
  },
  'medium-url': {
    title: 'Compose the address of the feed',
    do: 'Fill in the name of your Carerix application; Werkbalie composes the address. Mind the capitals in IGBFeed.php, and .com: the application itself is on .net. Carerix writes the address with http; try https first.',
    needs: 'The name of your Carerix application, the part before .carerix.',
    gives: 'The address of the feed.',
  },
  'general-account': {
    title: 'Fill in the general account',
    do: 'If you have one general account with InGoedeBanen, go in Carerix to Onderhoud | Instellingen, block “IngoedeBanen”. Under Email Adres fill in the address that InGoedeBanen knows, and under ClientId your customer number.',
    needs: 'The e-mail address and the customer number at InGoedeBanen.',
    gives: 'Carerix knows which account it works with.',
  },
  'user-accounts': {
    title: 'Fill in the accounts per user',
    do: 'If every user has an account of their own with InGoedeBanen, go to Beheer | Gebruikers, open the user and fill in the field IGB Emailadres in the block “Additionele Informatie”. Otherwise this step does not apply.',
    needs: 'The e-mail address of each user at InGoedeBanen.',
    gives: 'Every user works with their own account.',
  },
  'own-account': {
    title: 'Fill in your own account',
    do: 'A user can also do it alone: click your name at the top right, then Mijn Gegevens, and fill in your IGB Emailadres in the block “Additionele Informatie”.',
    needs: 'Your e-mail address at InGoedeBanen.',
    gives: 'You work with your own account.',
  },
  'new-account': {
    title: 'InGoedeBanen gives another account',
    do: 'Note the new e-mail address and customer number, and from which day they hold.',
    needs: 'Nothing; you wait for InGoedeBanen.',
    gives: 'The new e-mail address and customer number.',
  },
  feed: {
    title: 'Check the feed',
    do: 'Werkbalie fetches the feed as InGoedeBanen does, shows the vacancies in it and what is wrong with them: missing or duplicate numbers, a full stop in the title, an empty apply link, a date in the future. If a vacancy is missing, you read what to check in Carerix.',
    needs: 'The address of the feed.',
    gives: 'A list of the vacancies that InGoedeBanen gets to see.',
  },
  'send-url': {
    title: 'Give the address to InGoedeBanen',
    do: 'Send InGoedeBanen the address, and say that it replaces another one if a feed was read already.',
    needs: 'The checked address and the e-mail address of your contact.',
    gives: 'InGoedeBanen knows where your vacancies are.',
  },
  read: {
    title: 'InGoedeBanen reads the feed',
    do: 'Ask when the feed is read for the first time and how often after that. There is no term for it: note when you want to ask how it stands.',
    needs: 'Nothing; you wait for InGoedeBanen.',
    gives: 'The confirmation that the feed was read.',
  },
  visible: {
    title: 'Your vacancies are on InGoedeBanen',
    do: 'Look up a few vacancies and check title, place and apply link. Have the feed checked daily here: then you notice when a vacancy disappears.',
    needs: 'The list of the feed check.',
    gives: 'A working feed that is watched.',
  },
} satisfies WordsOf<typeof source>
