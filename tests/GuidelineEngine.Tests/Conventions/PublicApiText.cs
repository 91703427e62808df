using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace GuidelineEngine.Tests.Conventions;

/// <summary>The public types and members of an assembly as text, one a line; what the compiler adds to a record is left out.</summary>
internal static class PublicApiText
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly NullabilityInfoContext Nullability = new();

    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(Heading(type)).Append('\n');
            foreach (var line in Members(type))
                text.Append("    ").Append(line).Append('\n');
        }
        return text.ToString();
    }

    private static string Heading(Type type)
    {
        var parents = new[] { type.BaseType }.OfType<Type>()
            .Where(parent => parent != typeof(object) && parent != typeof(ValueType) && parent != typeof(Enum))
            .Concat(type.IsEnum ? [] : type.GetInterfaces().Where(face => !face.IsGenericType || face.GetGenericTypeDefinition() != typeof(IEquatable<>)))
            .Select(Name).ToArray();
        return $"{Kind(type)} {type.Namespace}.{(type.DeclaringType is { } outer ? Name(outer) + "." : "")}{Name(type)}{(parents.Length > 0 ? " : " + string.Join(", ", parents) : "")}";
    }

    private static string Kind(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsInterface: true } => "interface",
        { IsValueType: true } => "struct",
        { IsAbstract: true, IsSealed: true } => "static class",
        { IsAbstract: true } => "abstract class",
        { IsSealed: true } => "sealed class",
        _ => "class",
    };

    private static IEnumerable<string> Members(Type type) => type.IsEnum
        ? Enum.GetNames(type).Select(name => $"{name} = {Convert.ToInt64(Enum.Parse(type, name), CultureInfo.InvariantCulture)}")
        :
        [
            .. type.GetFields(Declared).Where(field => field.IsPublic || field.IsFamily).Select(field =>
                $"{(field.IsLiteral ? "const " : field.IsStatic ? "static " : "")}{Name(Nullability.Create(field))} {field.Name}{(field.IsLiteral ? $" = {field.GetRawConstantValue()}" : "")}").Order(StringComparer.Ordinal),
            .. type.GetConstructors(Declared).Where(IsOpen).Select(constructor => $"{Bare(type)}({Parameters(constructor)})").Order(StringComparer.Ordinal),
            .. type.GetProperties(Declared).Where(property => property.GetAccessors(true).Any(IsOpen) && property.Name != "EqualityContract").Select(Property).Order(StringComparer.Ordinal),
            .. type.GetMethods(Declared).Where(method => IsOpen(method) && !IsAccessor(method) && !method.IsDefined(typeof(CompilerGeneratedAttribute))).Select(Method).Order(StringComparer.Ordinal),
        ];

    // What a class that cannot be inherited protects is nobody's to use.
    private static bool IsOpen(MethodBase method) => method.IsPublic || ((method.IsFamily || method.IsFamilyOrAssembly) && !method.DeclaringType!.IsSealed);

    private static bool IsAccessor(MethodInfo method) => method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal);

    private static string Property(PropertyInfo property)
    {
        var setter = property.SetMethod is { } set && IsOpen(set)
            ? set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? " init;" : " set;"
            : "";
        var required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "";
        return $"{Static(property.GetMethod!)}{required}{Name(Nullability.Create(property))} {property.Name} {{ get;{setter} }}";
    }

    private static string Method(MethodInfo method) =>
        $"{Static(method)}{Name(Nullability.Create(method.ReturnParameter))} {method.Name}{Generics(method.GetGenericArguments())}({Parameters(method)})";

    private static string Static(MethodBase method) => method.IsStatic ? "static " : "";

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(parameter =>
        $"{(parameter.IsOut ? "out " : "")}{Name(Nullability.Create(parameter))} {parameter.Name}{(parameter.HasDefaultValue ? $" = {parameter.DefaultValue ?? "null"}" : "")}"));

    private static string Name(NullabilityInfo info)
    {
        var type = info.Type;
        var name = type.IsArray ? Name(info.ElementType!) + "[]"
            : Nullable.GetUnderlyingType(type) is { } value ? Name(value)
            : type.IsGenericType ? Bare(type) + "<" + string.Join(", ", info.GenericTypeArguments.Select(Name)) + ">"
            : Name(type);
        return info.ReadState == NullabilityState.Nullable && type != typeof(void) ? name + "?" : name;
    }

    private static string Name(Type type) => type switch
    {
        { IsByRef: true } => Name(type.GetElementType()!),
        _ when Keywords.TryGetValue(type, out var keyword) => keyword,
        _ when Nullable.GetUnderlyingType(type) is { } value => Name(value) + "?",
        { IsGenericType: true } => Bare(type) + Generics(type.GetGenericArguments()),
        _ => type.Name,
    };

    private static string Bare(Type type) => type.Name.Split('`')[0];

    private static string Generics(Type[] arguments) => arguments.Length == 0 ? "" : $"<{string.Join(", ", arguments.Select(Name))}>";

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(bool)] = "bool",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(decimal)] = "decimal",
        [typeof(string)] = "string",
        [typeof(object)] = "object",
    };
}
