import { Page } from '#platform/html/index.ts'
import { meetingsPath, networksPath } from '../addresses.ts'

export const AboutPage = ({ siteName }: { siteName: string }) => (
  <Page
    title="Om webbplatsen"
    description="Vad som publiceras här, vem som svarar för det, hur du anmäler ett fel och hur webbplatsen fungerar för alla."
    lead={`På ${siteName} publicerar nätverk av kommuner och andra myndigheter anteckningar från sina möten.`}
  >
    <Content />
    <Responsibility />
    <Errors />
    <Accessibility />
    <Privacy />
  </Page>
)

const Content = () => (
  <>
    <h2 id="innehall-har">Vad du kan läsa</h2>
    <p>
      Under <a href={meetingsPath}>Möten</a> finns anteckningar som är justerade och publicerade. Under{' '}
      <a href={networksPath}>Nätverk</a> ser du vilka som har publicerat. Ett ärende som återkommer kan du följa från
      möte till möte.
    </p>
    <p>
      Det som är publicerat ändras inte. Är något fel kan nätverket återkalla utgåvan och publicera en ny. Om en utgåva
      återkallas står det på sidan när det skedde och varför.
    </p>
  </>
)

const Responsibility = () => (
  <>
    <h2 id="ansvar">Vem som svarar för innehållet</h2>
    <p>
      Varje nätverk svarar för sina egna anteckningar. Sist i dem står vem som har justerat dem och vem som har
      publicerat dem.
    </p>
  </>
)

const Errors = () => (
  <>
    <h2 id="rapportera-fel">Rapportera fel</h2>
    <p>
      Kontakta nätverkets sekreterare om något är fel i anteckningarna eller om något på sidan inte fungerar. Namnet
      står i anteckningarna, efter ”Vid anteckningarna”: sök sekreteraren genom växeln hos den myndighet där hen
      arbetar. Berätta vilken sida det gäller och vad som är fel.
    </p>
    <p>
      Handlar det om dig själv och du vill att en uppgift rättas eller tas bort, säg det: då prövar nätverket om utgåvan
      ska återkallas.
    </p>
  </>
)

const Accessibility = () => (
  <>
    <h2 id="tillganglighet">Tillgänglighet</h2>
    <p>
      Vi vill att alla ska kunna använda webbplatsen. Den är byggd för att fungera med tangentbord, med skärmläsare, på
      en liten skärm, i förstoring och utan JavaScript.
    </p>
    <p>
      Webbplatsen är inte granskad av någon utomstående, och vi påstår därför inte att den uppfyller alla krav i lagen
      (2018:1937) om tillgänglighet till digital offentlig service. Berätta för nätverkets sekreterare om du möter ett
      hinder, och be att få innehållet på ett sätt som fungerar för dig. Är du inte nöjd med svaret kan du vända dig
      till Myndigheten för digital förvaltning (Digg), som har tillsyn över lagen.
    </p>
  </>
)

const Privacy = () => (
  <>
    <h2 id="kakor">Kakor och spårning</h2>
    <p>De här sidorna lagrar inga kakor, mäter inte vad du läser och hämtar ingenting från andra webbplatser.</p>
  </>
)
