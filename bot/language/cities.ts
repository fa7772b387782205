/** The names of cities in English, German, French, Spanish and the local language, one city per line. Only cities with more than one name. */
export const CITIES = `
Aachen, Aix-la-Chapelle, Aquisgrán
Algiers, Algier, Alger, Argel
Alexandria, Alexandrie, Alejandría
Antwerp, Antwerpen, Anvers, Amberes
Athens, Athen, Athènes, Atenas
Augsburg, Augsbourg, Augsburgo
Baghdad, Bagdad
Barcelona, Barcelone
Basel, Bâle, Basilea, Basle
Beijing, Peking, Pékin, Pekín
Beirut, Beyrouth
Belgrade, Belgrad, Belgrado, Beograd
Bern, Berne, Berna
Bologna, Bologne, Bolonia
Bombay, Mumbai
Bangalore, Bengaluru
Bordeaux, Burdeos
Bratislava, Pressburg, Presbourg
Bremen, Brême, Brema
Brno, Brünn
Bruges, Brugge, Brügge, Brujas
Brunswick, Braunschweig
Brussels, Brüssel, Bruxelles, Bruselas, Brussel
Bucharest, Bukarest, Bucarest, București
Cairo, Kairo, Le Caire, El Cairo
Calcutta, Kolkata, Kalkutta
Cape Town, Kapstadt, Le Cap, Ciudad del Cabo
Chennai, Madras
Cluj-Napoca, Cluj, Klausenburg
Coblenz, Koblenz, Coblence
Cologne, Köln, Colonia
Copenhagen, Kopenhagen, Copenhague, København
Cordoba, Córdoba, Cordoue
Cracow, Krakow, Krakau, Cracovie, Cracovia, Kraków
Damascus, Damaskus, Damas, Damasco
Delhi, Neu-Delhi, New Delhi, Nouvelle-Delhi, Nueva Delhi
Dresden, Dresde
Dubai, Dubaï, Dubái
Dusseldorf, Düsseldorf
Edinburgh, Édimbourg, Edimburgo
Florence, Florenz, Florencia, Firenze
Frankfurt, Francfort, Fráncfort
Freiburg, Fribourg-en-Brisgau, Friburgo
Gdansk, Danzig, Gdańsk
Geneva, Genf, Genève, Ginebra
Genoa, Genua, Gênes, Génova, Genova
Ghent, Gent, Gand, Gante
Gothenburg, Göteborg, Gotemburgo
Guangzhou, Canton, Kanton, Cantón
Gottingen, Göttingen, Göttingue, Gotinga
Hamburg, Hambourg, Hamburgo
Hanover, Hannover, Hanovre
Havana, Havanna, La Havane, La Habana
Helsinki, Helsingfors
Ho Chi Minh City, Ho-Chi-Minh-Stadt, Saigon, Hô Chi Minh-Ville, Ciudad Ho Chi Minh
Hong Kong, Hongkong
Istanbul, Estambul
Jakarta, Djakarta, Yakarta
Jerusalem, Jérusalem, Jerusalén
Johannesburg, Johannesbourg, Johannesburgo
Kyiv, Kiew, Kiev
Kosice, Košice, Kaschau
Lausanne, Lausana
Liege, Liège, Lüttich, Lieja, Luik
Lille, Lila, Rijsel
Lisbon, Lissabon, Lisbonne, Lisboa
Ljubljana, Laibach, Liubliana
London, Londres
Lucerne, Luzern, Lucerna
Luxembourg, Luxemburg, Luxemburgo
Lviv, Lemberg
Lyon, Lyons
Mainz, Mayence, Maguncia
Marrakesh, Marrakech, Marrakesch
Marseille, Marseilles, Marsella
Mecca, Mekka, La Mecque, La Meca
Mexico City, Mexiko-Stadt, Mexico, Ciudad de México, CDMX
Milan, Mailand, Milán, Milano
Monaco, Mónaco
Moscow, Moskau, Moscou, Moscú
Mulhouse, Mülhausen
Munich, München, Múnich
Nanjing, Nanking, Nankin
Naples, Neapel, Nápoles, Napoli
New Orleans, La Nouvelle-Orléans, Nueva Orleans
New York, Neu York, Nueva York, New York City, NYC
Nizza, Niza, Nice
Nicosia, Nikosia, Nicosie
Nuremberg, Nürnberg, Núremberg
Padua, Padoue, Padova
Panama City, Panama-Stadt, Ciudad de Panamá
Philadelphia, Philadelphie, Filadelfia
Plzen, Pilsen, Plzeň
Porto, Oporto
Poznan, Posen, Poznań
Prague, Prag, Praga, Praha
Pretoria, Prétoria
Reykjavik, Reikiavik, Reykjavík
Ratisbon, Regensburg, Ratisbonne, Ratisbona
Riyadh, Riad, Riyad
Rome, Rom, Roma
Saint Petersburg, St. Petersburg, Sankt Petersburg, Saint-Pétersbourg, San Petersburgo
Salzburg, Salzbourg, Salzburgo
San Sebastian, Donostia, Saint-Sébastien
Santiago, Santiago de Chile
Sao Paulo, São Paulo, San Pablo
Saragossa, Zaragoza, Saragosse
Seoul, Séoul, Seúl
Seville, Sevilla, Séville
Shanghai, Schanghai, Shanghái
Sibiu, Hermannstadt
Singapore, Singapur, Singapour
Skopje, Skopie
Sofia, Sofía
Stockholm, Estocolmo
Strasbourg, Straßburg, Estrasburgo
Sydney, Sidney, Sídney
Szczecin, Stettin
Tallinn, Reval, Tallin
Tangier, Tanger, Tánger
Taipei, Taipeh, Taipéi
Tbilisi, Tiflis, Tbilissi
Tehran, Teheran, Téhéran, Teherán
Tel Aviv, Tel-Aviv, Tel Awiw
The Hague, Den Haag, La Haye, La Haya
Thessaloniki, Saloniki, Thessalonique, Tesalónica
Timisoara, Temeswar, Timișoara
Tokyo, Tokio
Trent, Trient, Trente, Trento
Treves, Trier, Trèves, Tréveris
Trieste, Triest
Tripoli, Tripolis, Trípoli
Tunis, Túnez
Turin, Turín, Torino
Valencia, Valence
Venice, Venedig, Venise, Venecia, Venezia
Vienna, Wien, Vienne, Viena
Vilnius, Wilna, Vilna
Warsaw, Warschau, Varsovie, Varsovia, Warszawa
Wroclaw, Breslau, Wrocław, Breslavia
Yangon, Rangun, Rangoun, Rangún
Yerevan, Jerewan, Erevan, Ereván
Zagreb, Agram
Zurich, Zürich, Zúrich`;

/** Usual short names of cities, besides their initials. */
export const SHORT_NAMES = `
Amsterdam: ams
Atlanta: atl
Barcelona: bcn, barna
Bangalore: blr
Berlin: bln, ber
Birmingham: bham
Bogotá: bog
Boston: bos
Brussels: bxl, bru
Buenos Aires: bsas, baires
Chicago: chi
Cologne: cgn
Copenhagen: cph, kbh
Düsseldorf: dus
Edinburgh: edi
Frankfurt: ffm, fra
Geneva: gva
Hamburg: hh
Hong Kong: hkg
Lisbon: lis
London: ldn, lon
Lyon: lys
Madrid: mad
Manchester: mcr
Mexico City: cdmx
Milan: mil
Munich: muc
New York: nyc
Paris: par
Philadelphia: philly
Prague: prg
San Francisco: sfo, frisco
Singapore: sg, sgp, sing
Stockholm: sthlm
Stuttgart: str
Sydney: syd
Tokyo: tyo
Toronto: yyz
Toulouse: tls
Vienna: vie
Warsaw: waw
Washington: dc
Zurich: zrh
`;
