extension LanguageEvidence {
    /// Words of names of methods in Vietnamese.
    static let vietnamese = LanguageEvidence(
        "vi",
        letters: "ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹơư",
        words: """
            và hoặc cho với của trong trên theo bằng giữa không có dựa phân tích kiểm định thử nghiệm phương pháp mô hình hóa
            hồi quy tuyến tính phi logistic đa bội đơn biến học máy sâu có giám sát tăng cường mạng nơ ron thần kinh tích chập
            hồi tiếp cây quyết định rừng ngẫu nhiên máy vectơ véc tơ hỗ trợ phân loại cụm phân nhóm dữ liệu khai phá chuỗi thời
            gian thành phần chính nhân tố khám phá khẳng định phương trình cấu trúc phương sai hiệp phương sai một hai yếu tố
            chiều đo lặp lại tương quan hệ số hạng thứ lấy mẫu chọn mẫu phân tầng quả cầu tuyết khảo sát bảng hỏi phỏng vấn nội
            dung định tính định lượng diễn ngôn lý thuyết nền nghiên cứu trường hợp tình huống sống sót sống còn ước lượng bình
            phương nhỏ nhất hợp lý cực đại xác suất phân phối dấu tổng độc lập phụ thuộc cặp phù hợp chi bình tổng quan hệ thống
            tài liệu gộp đoàn hệ dọc cắt ngang đối chứng bán trọng điểm xu hướng biến công cụ tác động hiệu ứng cố định hỗn hợp
            đa cấp phân cấp tự hồi quy vectơ đồng liên kết nghiệm đơn vị gián đoạn khác biệt trong khác biệt logic mờ tối ưu
            thuật toán di truyền đàn kiến quy hoạch nguyên ra quyết định đa tiêu chí văn bản cảm xúc chủ đề xử lý ngôn ngữ tự
            nhiên chú ý tự chú ý đa đầu cơ chế tinh chỉnh nhúng kiểm chứng chéo láng giềng gần nhất khoảng cách mật độ lớp tiềm ẩn
            đường cong tăng trưởng độ tin cậy tổng quát thang đo đa chiều trung bình trượt động làm trơn san mũ không gian trạng
            thái ẩn quan sát tham gia hành động so sánh đánh giá rủi ro cạnh tranh thiết kế thực nghiệm chất lượng giảm gradient
            chiều truyền ngược đồ thị tín hiệu quá trình kỹ thuật giả thuyết khoa học xã hội
            """)
}
