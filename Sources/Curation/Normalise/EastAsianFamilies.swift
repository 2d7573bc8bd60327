/// Family names of one syllable (or two) in their own scripts, to tell two names from the halves of one.
enum EastAsianFamilies {
    static let korean = set("김이박최정강조윤장임한오서신권황안송류유홍전고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국은편용")

    static let koreanLong: Set<String> = ["남궁", "제갈", "황보", "선우", "사공", "독고", "서문"]

    static let chinese = set(
        "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖萧田董潘袁蔡蒋蔣余于杜叶葉程魏苏蘇吕呂丁任卢盧姚沈钟鍾姜崔谭譚陆陸范汪廖石金韦贾夏付方邹熊孟秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严华"
    )

    private static func set(_ syllables: String) -> Set<String> { Set(syllables.map { String($0) }) }
}
