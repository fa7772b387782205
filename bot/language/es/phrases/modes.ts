import type { Language } from '../../language.ts';

/** The asker's mode. */
export const modes = {
  'my-mode': [
    '(cual es|que|muestra|muestrame|cambia|cambiar|ver|dime|en que)? (mi) modo (actual|de presencia)?',
    '(en)? que modo (estoy|tengo|tengo puesto|es el mio)',
    '(que|cuales) modos (hay|puedo elegir|existen)',
    '(estoy|soy|esto es|es esto|es|sois) (anonimo|anonima|registrado|registrada)',
    '(me) (registras|registrais|rastreas|sigues)',
    '(registrame|cuentame|contadme|registra) (de nuevo|otra vez)',
    '(vuelve a) (registrarme|contarme)',
    '(activa|activar|enciende|activame|reactiva) (mi presencia|mi registro|de nuevo)?',
    'puedo (ser|quedarme|estar) (anonimo|anonima)',
  ],
  'mode-track': [
    '(no|yano) quiero (aparecer|salir|figurar|que se me vea) con mi nombre',
    '(cuentame|contarme|cuenteme|contadme|registrame|muestrame) (pero)? (sin) (mi|el)? nombre',
    '(cuentame|contarme|contadme) (de forma anonima|anonimamente)',
    '(solo) (cuentame|contarme)',
    'no (muestres|muestre|ensenes|digas|diga|uses|menciones|reveles|pongas|mostrar) mi nombre (a los demas|a nadie|mas)?',
    'no (me (nombres|nombre|menciones|mencione)) (mas)?',
    '(deja|deje|dejar) de (nombrarme|mencionarme|mostrar mi nombre|decir mi nombre)',
    '(oculta|ocultar|oculte|esconde|quita|elimina|quitar) mi nombre (de la lista)?',
    '(hazme|ponme|ponerme|quiero ser|quiero estar|quiero quedarme|prefiero ser) (en)? (modo)? (anonimo|anonima)',
    'no quiero que (se)? (vea|vean|muestre|muestres|aparezca|salga|digas|diga) mi nombre',
    'no quiero que me (nombres|nombren)',
    '(seguir|permanecer|modo) (anonimo|anonima)',
  ],
  'mode-display': [
    '(nombrame|mencioname|nombreme) (de nuevo|otra vez|por mi nombre)',
    '(vuelve a) (nombrarme|mostrar mi nombre|mencionarme)',
    '(muestra|mostrar|muestre|ensena|usa|di|pon) mi nombre (de nuevo|otra vez|a los demas)?',
    '(cuentame|muestrame) (de nuevo|otra vez)? con mi nombre',
    '(deja|deje|dejar) de ocultar mi nombre',
    '(no|yano) (ocultes|oculte) (mas)? mi nombre (mas)?',
    'quiero que (se)? (vea|vean|muestre|muestres|aparezca|salga) mi nombre (de nuevo|otra vez)?',
    '(yano|no) quiero ser (anonimo|anonima)',
  ],
  'mode-off': [
    '(deja|deje|dejar|para|parar|dejad) de (registrarme|rastrearme|seguirme|contarme|vigilarme|monitorizarme|trackearme|(registrar|recoger|guardar|recopilar) mis datos)',
    'no me (registres|registre|rastrees|rastree|sigas|siga|cuentes|cuente|vigiles|trackees|monitorices) (mas)?',
    'no (guardes|recojas|registres|recopiles|guarde|almacenes) (mas)? (nada|datos|mis datos) (sobre|de)? (mi)? (mas)?',
    'no quiero (que me (registres|registren|rastrees|rastreen|sigas|sigan|cuentes|cuenten|vigiles|vigilen)|ser (registrado|registrada|rastreado|rastreada|vigilado|vigilada)) (mas)?',
    '(desactiva|desactivar|apaga|apagar|desconecta|quita) (mi presencia|mi registro|el registro|el seguimiento|mi seguimiento)',
    '(desactivame|sacame de (esto|aqui)|dejame fuera)',
  ],
  'mode-off-now': ['si (deja|deje|para) de registrarme', 'si no me (registres|registre) mas'],
} as const satisfies Partial<Language['phrases']>;
