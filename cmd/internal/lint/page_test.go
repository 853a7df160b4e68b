package lint_test

const pageHead = `# Hvor nøjagtig er sagstjek?

<!-- Skrevet af: go test ./cmd/internal/lint -run TestCorpus -update -->

Målt på **%d tekster** med **%d mærker** for **%d kontroller**.

| | resultat | |
|---|---|---|
| Præcision: hvor mange af fundene er rigtige? | %s | %d af %d fund |
| Genkaldelse: hvor mange af de ventede fund kommer? | %s | %d af %d ventede |
| Sagstype: hvor mange sager får den rigtige type? | | %d af %d sager |

## Sådan er der målt

Teksterne er opdigtede dagsordenspunkter, skrevet af folk, der ikke kendte de ord,
kontrollerne leder efter. To læsere har hver for sig mærket, hvad hver kontrol bør
finde, hvad den ikke må reagere på, og hvor begge svar er rigtige. Kun det, begge
mener, tæller som ventet. Et fund, som ingen af mærkerne tillader, tæller som forkert;
kontroller af sprog og længde tæller dog kun, hvor der er et mærke. Teksterne og
mærkerne ligger i testdata/agendas.

**Vent dårligere tal på rigtige sager.** Teksterne er opdigtede, og kontrollerne er
udviklet, mens vi så på netop dem; nogle af eksemplerne i kontrollerne er endda hentet
herfra. Tallene viser derfor, om noget er blevet dårligere, ikke hvor godt det går på
jeres sager, og 100 %% betyder kun, at teksterne ikke kan lære os mere. Prøv sagstjek på
nogle af jeres egne gamle sager, før I stoler på det.

## Hver kontrol

»Ikke målt« betyder, at der er under ti fund (præcision) eller under ti ventede fund
(genkaldelse). Så siger tallet for lidt.

| kontrol | fund | rigtige | forkerte | overset | præcision | genkaldelse |
|---|---:|---:|---:|---:|---:|---:|
`

const pageEnd = `
De %d par af udkast i samlingen måles ikke her: de handler om at sammenligne to
udgaver af en sag.
`
