import type { Sentences } from '../../language.ts';

/** The asker's mode. */
export const modes = {
  'my-mode': `
    en qué modo estoy
    cuál es mi modo
    cómo cambio de modo
    qué modos hay
    soy anónimo o se ve mi nombre
    me estás registrando
    se me registra con nombre
    sale mi nombre en las listas
    cómo me cuento, con nombre o sin nombre
    quiero que me registres otra vez
    en qué modo me tienes
    se ve mi nombre o no
    cuál es mi modo actual
    estoy en modo anónimo
    qué privacidad tengo configurada
    me cuentas con nombre
    cómo me tienes configurado, con nombre o sin él
    salgo con nombre o solo como número`,
  'mode-track': `
    cuéntame pero sin nombre
    no quiero que salga mi nombre
    oculta mi nombre
    quita mi nombre de la lista pero sigue contándome
    prefiero ser anónimo
    quiero figurar sin nombre
    que no se vea mi nombre
    solo cuéntame, no me nombres
    modo anónimo
    no digas mi nombre a nadie
    cuéntame sin nombre
    quiero ser anónimo
    no des mi nombre
    saca mi nombre de las listas pero cuéntame
    solo el número, no mi nombre
    anonimízame
    que mi nombre no salga más
que me cuenten pero sin nombre
cuentame sin que salga mi nombre
contadme pero sin nombrarme
solo numero, sin nombre
`,
  'mode-display': `
    muestra mi nombre otra vez
    ya no quiero ser anónimo
    vuelve a mostrar mi nombre
    quiero salir con mi nombre
    que se vea mi nombre
    puedes volver a nombrarme
    deja de ocultar mi nombre
    quita el modo anónimo
    vuelve a poner mi nombre
    enseña mi nombre de nuevo
    quiero que se me nombre
    quita lo de anónimo y pon mi nombre
    ya se puede decir mi nombre
    que vuelva a salir mi nombre
    prefiero que se vea quién soy
que salga mi nombre otra vez
`,
  'mode-off': `
    deja de registrarme
    no me registres más
    no quiero que me rastrees
    deja de seguirme la pista
    no guardes nada más de mí
    no quiero estar en este sistema
    desactiva mi registro
    quiero darme de baja de esta aplicación
    sácame de aquí, no quiero participar
    no quiero que se registren mis conexiones
    apaga el seguimiento
    deja de controlarme
    para de registrarme
    no recojas nada más de mí
    no quiero que me controles
    sácame del sistema
    bórrame del todo y no registres más
    corta el registro de mis datos
    que no quede rastro mío desde ahora
    no sigas grabando dónde estoy
    deja de rastrear dónde estoy
    no quiero aparecer en ningún sitio ni que me registres
    no me sigas la pista
    deja de apuntar dónde estoy
deja de registrarme del todo
no me registres mas
deja de rastrearme
`,
} as const satisfies Sentences;
