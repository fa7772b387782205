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
    quiero que me registres otra vez`,
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
    no digas mi nombre a nadie`,
  'mode-display': `
    muestra mi nombre otra vez
    ya no quiero ser anónimo
    vuelve a mostrar mi nombre
    quiero salir con mi nombre
    que se vea mi nombre
    puedes volver a nombrarme
    deja de ocultar mi nombre
    quita el modo anónimo`,
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
    deja de controlarme`,
} as const satisfies Sentences;
